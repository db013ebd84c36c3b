package nl.vipez.expertise.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** Tells English from Dutch by the little words that only one of them has; Dutch when in doubt. */
public final class WrittenIn {
  private static final Set<String> DUTCH =
      Set.of("de", "het", "een", "van", "en", "dat", "voor", "met", "wij", "ik", "niet", "op");
  private static final Set<String> ENGLISH =
      Set.of("the", "of", "and", "to", "that", "for", "with", "are", "is", "on", "by", "from");

  private WrittenIn() {}

  /** "en" for English, else "nl". */
  public static String language(String text) {
    String[] words = text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+");
    return count(words, ENGLISH) > count(words, DUTCH) ? "en" : "nl";
  }

  private static long count(String[] words, Set<String> little) {
    return Arrays.stream(words).filter(little::contains).count();
  }
}
