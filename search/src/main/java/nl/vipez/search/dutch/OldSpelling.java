package nl.vipez.search.dutch;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Brings spellings given up (produkt, lokatie, aktie) to those of today, inside compounds too. The
 * list is {@code spellings.txt}.
 */
final class OldSpelling {

  private static final Map<String, String> RENEWED = new LinkedHashMap<>();

  static {
    for (String line : WordList.lines("spellings.txt")) {
      String[] pair = line.split("\\s+", 2);
      RENEWED.put(pair[0], pair[1]);
    }
  }

  private OldSpelling() {}

  /** A word in small letters, spelled as today. */
  static String renewed(String word) {
    if (word.indexOf('k') < 0) {
      return word;
    }
    String result = word;
    for (Map.Entry<String, String> spelling : RENEWED.entrySet()) {
      result = result.replace(spelling.getKey(), spelling.getValue());
    }
    return result;
  }
}
