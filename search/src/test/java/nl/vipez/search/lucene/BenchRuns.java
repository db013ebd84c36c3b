package nl.vipez.search.lucene;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.vipez.search.SearchDocument;
import nl.vipez.search.Weights;
import nl.vipez.search.Weights.Name;

/** The rankings compared in docs/adr/0007: each step adds to the one before it. */
final class BenchRuns {

  private BenchRuns() {}

  /** Nothing but the words themselves. */
  static Ranking bare() {
    return Ranking.of(none());
  }

  private static Weights none() {
    Weights weights = Weights.usual();
    for (Name name : Name.values()) {
      weights = weights.with(name, 0);
    }
    return weights;
  }

  /**
   * Documents looked for by somebody who knows them, by kind: by the title, and by four words that
   * tell most of a passage in the middle.
   */
  static Map<String, Map<String, String>> knownItems(List<SearchDocument> documents) {
    Map<String, String> titles = new LinkedHashMap<>();
    Map<String, String> words = new LinkedHashMap<>();
    Map<String, Long> held = new HashMap<>();
    documents.forEach(one -> words(one).forEach(word -> held.merge(word, 1L, Long::sum)));
    for (SearchDocument document : documents) {
      titles.put(document.title(), document.id());
      String text = document.parts().get(document.parts().size() / 2).text();
      String telling =
          words(text)
              .filter(word -> held.getOrDefault(word, 0L) >= 5)
              .sorted(Comparator.comparingLong(word -> held.getOrDefault(word, 0L)))
              .limit(4)
              .collect(Collectors.joining(" "));
      if (telling.split(" ").length == 4) {
        words.put(telling, document.id());
      }
    }
    return Map.of("title", titles, "four words", words);
  }

  private static Set<String> words(SearchDocument document) {
    return document.parts().stream()
        .flatMap(part -> words(part.text()))
        .collect(Collectors.toSet());
  }

  private static Stream<String> words(String text) {
    return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
        .filter(word -> word.length() > 4)
        .distinct();
  }

  static Map<String, Ranking> steps() {
    Map<String, Ranking> runs = new LinkedHashMap<>();
    Weights weights = none();
    runs.put("plain stems", Ranking.of(weights).bm25(1.2f, 0.75f));
    runs.put("k1 0.9, b 0.3", Ranking.of(weights));
    for (Name name : Name.values()) {
      weights = weights.with(name, name.usual());
      runs.put("+ " + name.name().toLowerCase(Locale.ROOT), Ranking.of(weights));
    }
    return runs;
  }

  /** The usual ranking with one weight switched off. */
  static Map<String, Ranking> without() {
    Map<String, Ranking> runs = new LinkedHashMap<>();
    for (Name name : Name.values()) {
      String called = "without " + name.name().toLowerCase(Locale.ROOT);
      runs.put(called, Ranking.of(Weights.usual().with(name, 0)));
    }
    return runs;
  }

  /** The usual ranking with one weight changed. */
  static Map<String, Ranking> around() {
    Map<String, Ranking> runs = new LinkedHashMap<>();
    for (Name name : Name.values()) {
      double usual = name.usual();
      for (double value : new double[] {0, usual / 2, usual * 1.5, usual * 2}) {
        if (value <= name.highest()) {
          String called = name.name().toLowerCase(Locale.ROOT) + " " + value;
          runs.put(called, Ranking.of(Weights.usual().with(name, value)));
        }
      }
    }
    return runs;
  }
}
