package nl.vipez.web.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/** A series cut where a year is missing, or where its meaning changed: no line runs over either. */
final class Stretches {

  private Stretches() {}

  static <V> List<NavigableMap<Integer, V>> of(NavigableMap<Integer, V> byYear) {
    return of(byYear, Set.of());
  }

  /** Cut before each of these years as well. */
  static <V> List<NavigableMap<Integer, V>> of(
      NavigableMap<Integer, V> byYear, Set<Integer> breaks) {
    List<NavigableMap<Integer, V>> stretches = new ArrayList<>();
    int before = Integer.MIN_VALUE;
    for (var one : byYear.entrySet()) {
      if (stretches.isEmpty() || one.getKey() != before + 1 || breaks.contains(one.getKey())) {
        stretches.add(new TreeMap<>());
      }
      stretches.get(stretches.size() - 1).put(one.getKey(), one.getValue());
      before = one.getKey();
    }
    return stretches;
  }
}
