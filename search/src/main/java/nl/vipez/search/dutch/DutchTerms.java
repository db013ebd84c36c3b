package nl.vipez.search.dutch;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import nl.vipez.search.AnalysisSettings;

/** What a Dutch word is indexed as: its stem, and the stems of the parts of a compound. */
final class DutchTerms {

  private static final int CACHED = 150_000;

  private final CompoundSplitter splitter;
  private final AnalysisSettings own;
  private final Map<String, String> baseOfStem = new HashMap<>();
  private final Map<String, Terms> cache = new ConcurrentHashMap<>();

  DutchTerms(CompoundSplitter splitter, AnalysisSettings own) {
    this.splitter = splitter;
    this.own = own;
    DutchStem stem = new DutchStem();
    Stream.concat(own.compounds().keySet().stream(), own.whole().stream())
        .forEach(word -> baseOfStem.put(stem.of(word), word));
  }

  /**
   * A word's terms.
   *
   * @param stem of the whole word
   * @param parts stems of all parts, larger ones first; empty for no compound
   * @param smallest stems of the smallest parts in order; empty for no compound
   */
  record Terms(String stem, List<String> parts, List<String> smallest) {}

  /** Of a word in small letters without diacritics. */
  Terms of(String word) {
    Terms known = cache.get(word);
    if (known == null) {
      known = make(word);
      if (cache.size() < CACHED) {
        cache.put(word, known);
      }
    }
    return Objects.requireNonNull(known);
  }

  private Terms make(String word) {
    String plain = OldSpelling.renewed(withoutDots(word));
    if (own.unchanged().contains(plain)) {
      return new Terms(plain, List.of(), List.of());
    }
    DutchStem stem = new DutchStem();
    String whole = stem.of(plain);
    // What is told of a word holds for its other forms: veenbalies is split as veenbalie is.
    String base = own.knows(plain) ? plain : baseOfStem.getOrDefault(whole, plain);
    return new Terms(
        whole,
        splitter.split(base).stream().map(stem::of).distinct().toList(),
        splitter.smallest(base).stream().map(stem::of).distinct().toList());
  }

  /** Brings o.z.b and ozb together; a dot within a number or between longer words stays. */
  static String withoutDots(String word) {
    if (word.indexOf('.') < 0) {
      return word;
    }
    for (int i = 0; i < word.length(); i++) {
      boolean letter = Character.isLetter(word.charAt(i));
      if (i % 2 == 0 ? !letter : word.charAt(i) != '.') {
        return word;
      }
    }
    return word.replace(".", "");
  }
}
