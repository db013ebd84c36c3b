package nl.vipez.library.model.similarity;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The distinct runs of so many words of a text, each as a 64-bit hash; capitals, punctuation and
 * layout do not count.
 *
 * <p>Source: A. Broder, "On the resemblance and containment of documents", 1997.
 *
 * @param hashes ascending, without doubles
 */
public record Shingles(long[] hashes) {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final long PRIME = 0x100000001B3L;
  private static final long BASIS = 0xCBF29CE484222325L;

  /** The shingles of a text. A text of fewer words than one shingle has none. */
  public static Shingles of(String text, int length) {
    long[] words = words(text);
    int count = Math.max(0, words.length - length + 1);
    long[] hashes = new long[count];
    for (int i = 0; i < count; i++) {
      long hash = BASIS;
      for (int j = i; j < i + length; j++) {
        hash = mix(hash * 31 + words[j]);
      }
      hashes[i] = hash;
    }
    return new Shingles(Arrays.stream(hashes).sorted().distinct().toArray());
  }

  /** How many distinct ones there are. */
  public int size() {
    return hashes.length;
  }

  /** How much two texts share. */
  public Overlap overlap(Shingles other) {
    int shared = 0;
    int i = 0;
    int j = 0;
    while (i < hashes.length && j < other.hashes.length) {
      int order = Long.compare(hashes[i], other.hashes[j]);
      shared += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return new Overlap(shared, size(), other.size());
  }

  private static long[] words(String text) {
    long[] words = new long[text.length() + 1];
    int count = 0;
    String plain = text.toLowerCase(Locale.ROOT);
    Matcher matcher = WORD.matcher(plain);
    while (matcher.find()) {
      long hash = BASIS;
      for (int at = matcher.start(); at < matcher.end(); at++) {
        hash = (hash ^ plain.charAt(at)) * PRIME;
      }
      words[count++] = hash;
    }
    return Arrays.copyOf(words, count);
  }

  /** The finaliser of MurmurHash3 (A. Appleby, public domain): every bit reaches every other. */
  static long mix(long value) {
    long mixed = (value ^ (value >>> 33)) * 0xFF51AFD7ED558CCDL;
    mixed = (mixed ^ (mixed >>> 33)) * 0xC4CEB9FE1A85EC53L;
    return mixed ^ (mixed >>> 33);
  }
}
