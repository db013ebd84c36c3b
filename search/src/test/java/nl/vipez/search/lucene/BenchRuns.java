package nl.vipez.search.lucene;

import java.util.LinkedHashMap;
import java.util.Map;

/** The rankings compared in docs/adr/0003, each one step away from another. */
final class BenchRuns {

  private BenchRuns() {}

  static Map<String, Ranking> others() {
    Map<String, Ranking> runs = new LinkedHashMap<>();
    //                                 k1    b     part  apart title head  second neigh syn near
    runs.put("plain stems", new Ranking(1.2f, 0.75f, 0f, 0f, 0f, 0f, 0f, 0f, 0f, 0f));
    runs.put("k1 0.9 b 0.3", new Ranking(0.9f, 0.3f, 0f, 0f, 0f, 0f, 0f, 0f, 0f, 0f));
    runs.put("+ parts 0.5", new Ranking(0.9f, 0.3f, 0.5f, 0f, 0f, 0f, 0f, 0f, 0f, 0f));
    runs.put("+ parts 1.0", new Ranking(0.9f, 0.3f, 1f, 0f, 0f, 0f, 0f, 0f, 0f, 0f));
    runs.put("+ p.5 apart 0.2", new Ranking(0.9f, 0.3f, 0.5f, 0.2f, 0f, 0f, 0f, 0f, 0f, 0f));
    runs.put("+ p.5 apart 0.4", new Ranking(0.9f, 0.3f, 0.5f, 0.4f, 0f, 0f, 0f, 0f, 0f, 0f));
    runs.put("+ second 0.3", new Ranking(0.9f, 0.3f, 0.5f, 0.4f, 0f, 0f, 0.3f, 0f, 0f, 0f));
    runs.put("+ second 0.6", new Ranking(0.9f, 0.3f, 0.5f, 0.4f, 0f, 0f, 0.6f, 0f, 0f, 0f));
    runs.put("+ s.3 neighbour .1", new Ranking(0.9f, 0.3f, 0.5f, 0.4f, 0f, 0f, 0.3f, 0.1f, 0f, 0f));
    runs.put("+ s.3 title 0.3", new Ranking(0.9f, 0.3f, 0.5f, 0.4f, 0.3f, 0f, 0.3f, 0f, 0f, 0f));
    runs.put("+ s.3 headings 0.1", new Ranking(0.9f, 0.3f, 0.5f, 0.4f, 0f, 0.1f, 0.3f, 0f, 0f, 0f));
    runs.put("+ s.3 near 0.1", new Ranking(0.9f, 0.3f, 0.5f, 0.4f, 0f, 0f, 0.3f, 0f, 0f, 0.1f));
    runs.put("+ s.3 near 0.3", new Ranking(0.9f, 0.3f, 0.5f, 0.4f, 0f, 0f, 0.3f, 0f, 0f, 0.3f));
    runs.put("s.3 t.3 n.3", new Ranking(0.9f, 0.3f, 0.5f, 0.4f, 0.3f, 0f, 0.3f, 0f, 0f, 0.3f));
    runs.put(
        "s.3 t.3 h.1 n.3", new Ranking(0.9f, 0.3f, 0.5f, 0.4f, 0.3f, 0.1f, 0.3f, 0f, 0f, 0.3f));
    return runs;
  }
}
