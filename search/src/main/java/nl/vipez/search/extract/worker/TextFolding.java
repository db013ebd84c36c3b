package nl.vipez.search.extract.worker;

import java.text.Normalizer;
import java.util.Locale;

/** Brings words into the letters of the word list. */
final class TextFolding {

  private TextFolding() {}

  /** Small letters, no diacritics, ĳ as two letters. */
  static String fold(String word) {
    String apart = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
    return apart.replaceAll("\\p{M}", "");
  }
}
