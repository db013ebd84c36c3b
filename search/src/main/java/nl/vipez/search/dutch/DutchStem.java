package nl.vipez.search.dutch;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.tartarus.snowball.ext.DutchStemmer;

/**
 * Brings the forms of a Dutch word together. Snowball's stemmer (Porter's rules) with what it
 * leaves apart mended: v/f and z/s at the end (bedrijven, bedrijf; huizen, huis), doubled
 * consonants (plannen, plan), plurals in -ieën, -eeën and -ies, and a list of irregular ones
 * (steden, stad); and with what it brings together wrongly kept apart (openbaar, open). Not for
 * more than one thread at a time.
 */
public final class DutchStem {

  private static final Map<String, String> LEMMAS = new HashMap<>();

  static {
    for (String line : WordList.lines("lemmas.txt")) {
      List<String> pair = List.of(line.split("\\s+"));
      LEMMAS.put(pair.get(0), pair.get(1));
    }
  }

  /** Locaties, gemeentes: Snowball leaves an s behind a vowel. */
  private static final Pattern PLURAL_IN_S = Pattern.compile(".{2,}(ie|te|de|che)s");

  private static final String[] ABLE = {"baarheden", "baarheid", "baarder", "baar", "bare"};
  private static final int SHORTEST_BEFORE_ABLE = 3;

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
    } else if (PLURAL_IN_S.matcher(lemma).matches()) {
      lemma = lemma.substring(0, lemma.length() - 1);
    }
    String able = able(lemma);
    if (!able.isEmpty()) {
      return able;
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
      if (end == stem.charAt(last - 1) && "aeiou".indexOf(end) < 0) {
        return stem.substring(0, last);
      }
    }
    return stem;
  }

  /**
   * Words in -baar without their endings; empty for others. Snowball takes -baar off as well, which
   * makes openbaar vervoer open, and bereikbaarheid the same as bereiken.
   */
  private static String able(String word) {
    for (String end : ABLE) {
      if (word.endsWith(end) && word.length() >= end.length() + SHORTEST_BEFORE_ABLE) {
        return word.substring(0, word.length() - end.length()) + "baar";
      }
    }
    return "";
  }
}
