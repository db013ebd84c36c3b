package nl.vipez.search.dutch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * Some 340,000 Dutch words and inflections of 3 to 20 letters a to z, from OpenTaal, held in one
 * array of bytes (3 MB) and looked up by halving.
 */
public final class WordList {

  private final byte[] letters;
  private final int[] starts;
  private final int size;

  private WordList(byte[] letters, int[] starts, int size) {
    this.letters = letters;
    this.starts = starts;
    this.size = size;
  }

  /** Reads the list that comes with this class; some 100 ms, so keep it. */
  public static WordList bundled() {
    byte[] letters = new byte[4 << 20];
    int[] starts = new int[400_000];
    int size = 0;
    int end = 0;
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(resource("words.gz"), 1 << 16), StandardCharsets.US_ASCII))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int previous = size == 0 ? 0 : starts[size - 1];
        starts[size++] = end;
        for (int shared = line.charAt(0) - 'A', i = 0; i < shared; i++) {
          letters[end++] = letters[previous + i];
        }
        for (int i = 1; i < line.length(); i++) {
          letters[end++] = (byte) line.charAt(i);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the list of Dutch words is not readable", e);
    }
    starts[size] = end;
    return new WordList(Arrays.copyOf(letters, end), Arrays.copyOf(starts, size + 1), size);
  }

  /** Whether the word is in the list; in small letters without diacritics. */
  public boolean contains(String word) {
    int low = 0;
    int high = size - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = compare(middle, word);
      if (order == 0) {
        return true;
      }
      if (order < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return false;
  }

  /** How many words there are. */
  public int size() {
    return size;
  }

  private int compare(int index, String word) {
    int start = starts[index];
    int length = starts[index + 1] - start;
    int shorter = Math.min(length, word.length());
    for (int i = 0; i < shorter; i++) {
      int order = letters[start + i] - word.charAt(i);
      if (order != 0) {
        return order;
      }
    }
    return length - word.length();
  }

  /** The lines of a small list beside this class, without comments. */
  static List<String> lines(String name) {
    List<String> result = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(resource(name), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          result.add(line.strip());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(name + " is not readable", e);
    }
    return result;
  }

  private static InputStream resource(String name) {
    InputStream stream = WordList.class.getResourceAsStream(name);
    if (stream == null) {
      throw new IllegalStateException(name + " is missing beside " + WordList.class);
    }
    return stream;
  }
}
