package nl.vipez.search.dutch;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tartarus.snowball.ext.DutchStemmer;

/**
 * Brings the forms of a Dutch word together. Snowball's stemmer (Porter's rules) with what it
 * leaves apart mended: v/f and z/s at the end (bedrijven, bedrijf; huizen, huis), plurals in -ieën
 * and -eeën, and a list of irregular ones (steden, stad). Not for more than one thread at a time.
 */
public final class DutchStem {

  private static final Map<String, String> LEMMAS = new HashMap<>();

  static {
    for (String line : WordList.lines("lemmas.txt")) {
      List<String> pair = List.of(line.split("\\s+"));
      LEMMAS.put(pair.get(0), pair.get(1));
    }
  }

  private final DutchStemmer snowball = new DutchStemmer();

  /**
   * The stem of a word.
   *
   * @param word in small letters, without diacritics
   */
  public String of(String word) {
    String lemma = LEMMAS.getOrDefault(word, word);
    if (lemma.endsWith("ieen") || lemma.endsWith("eeen")) {
      lemma = lemma.substring(0, lemma.length() - 2);
    }
    snowball.setCurrent(lemma);
    snowball.stem();
    String stem = snowball.getCurrent();
    int last = stem.length() - 1;
    if (last > 1) {
      char end = stem.charAt(last);
      if (end == 'v') {
        return stem.substring(0, last) + 'f';
      }
      if (end == 'z') {
        return stem.substring(0, last) + 's';
      }
    }
    return stem;
  }
}
