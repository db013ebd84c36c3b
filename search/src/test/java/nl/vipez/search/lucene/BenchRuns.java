package nl.vipez.search.lucene;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.vipez.search.Weights;
import nl.vipez.search.Weights.Name;

/** The rankings compared in docs/adr/0007: each step adds to the one before it. */
final class BenchRuns {

  private BenchRuns() {}

  static Map<String, Ranking> steps() {
    Map<String, Ranking> runs = new LinkedHashMap<>();
    Weights weights = Weights.usual();
    for (Name name : Name.values()) {
      weights = weights.with(name, 0);
    }
    runs.put("plain stems", Ranking.of(weights).bm25(1.2f, 0.75f));
    runs.put("k1 0.9, b 0.3", Ranking.of(weights));
    for (Name name : Name.values()) {
      weights = weights.with(name, name.usual());
      runs.put("+ " + name.name().toLowerCase(java.util.Locale.ROOT), Ranking.of(weights));
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
          String called = name.name().toLowerCase(java.util.Locale.ROOT) + " " + value;
          runs.put(called, Ranking.of(Weights.usual().with(name, value)));
        }
      }
    }
    return runs;
  }
}
