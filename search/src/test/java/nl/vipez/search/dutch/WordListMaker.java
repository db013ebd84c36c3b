package nl.vipez.search.dutch;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;
import java.util.TreeSet;
import java.util.zip.GZIPOutputStream;

/**
 * Makes words.gz out of OpenTaal's lists: {@code WordListMaker TARGET LIST...}. Run it when they
 * change; the result is kept in the repository.
 */
public final class WordListMaker {

  private static final int MOST_SHARED = 25;

  private WordListMaker() {}

  /** The file to write, then the lists to read. */
  public static void main(String[] arguments) throws IOException {
    TreeSet<String> words = new TreeSet<>();
    for (int i = 1; i < arguments.length; i++) {
      for (String line : Files.readAllLines(Path.of(arguments[i]))) {
        String word = line.strip();
        if (word.equals(word.toLowerCase(Locale.ROOT))) {
          String folded = Normalizer.normalize(word, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
          if (folded.matches("[a-z]{3,20}")) {
            words.add(folded);
          }
        }
      }
    }
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(Path.of(arguments[0])))) {
      out.write(coded(words).getBytes(StandardCharsets.US_ASCII));
    }
  }

  /** Each word as the number of letters shared with the one before, and the rest. */
  static String coded(TreeSet<String> words) {
    StringBuilder result = new StringBuilder();
    String previous = "";
    for (String word : words) {
      int shared = 0;
      int most = Math.min(MOST_SHARED, Math.min(word.length(), previous.length()));
      while (shared < most && word.charAt(shared) == previous.charAt(shared)) {
        shared++;
      }
      result.append((char) ('A' + shared)).append(word, shared, word.length()).append('\n');
      previous = word;
    }
    return result.toString();
  }
}
