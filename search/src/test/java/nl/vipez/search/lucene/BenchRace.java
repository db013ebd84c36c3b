package nl.vipez.search.lucene;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Times several ways of answering the same queries, one after the other at each query, so that what
 * disturbs the machine disturbs all; the order turns with every round.
 */
final class BenchRace {

  /** A way of answering; what it returns keeps the work from being optimised away. */
  interface Way {
    long answer(String query) throws Exception;
  }

  private record Entrant(String name, Way way, BenchTimes times) {}

  private final List<Entrant> entrants = new ArrayList<>();
  private long used;

  void enter(String name, Way way) {
    entrants.add(new Entrant(name, way, new BenchTimes()));
  }

  /** Runs all queries so many rounds unmeasured, then so many measured. */
  Map<String, BenchTimes> run(List<String> queries, int unmeasured, int measured) throws Exception {
    List<Entrant> order = new ArrayList<>(entrants);
    for (int round = -unmeasured; round < measured; round++) {
      for (String query : queries) {
        for (Entrant entrant : order) {
          long begun = System.nanoTime();
          used += entrant.way.answer(query);
          long taken = System.nanoTime() - begun;
          if (round >= 0) {
            entrant.times.add(taken);
          }
        }
        order.add(order.removeFirst());
      }
    }
    Map<String, BenchTimes> times = new LinkedHashMap<>();
    entrants.forEach(entrant -> times.put(entrant.name, entrant.times));
    return times;
  }

  /** So that nobody can say that nothing was done. */
  long used() {
    return used;
  }
}
