package nl.vipez.web.discovery;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.vipez.discovery.model.FoundValue;
import nl.vipez.web.discovery.FacetView.Bar;

/** Draws how many documents there are of each year. */
final class YearBars {
  private static final double WIDTH = 200;
  private static final double HEIGHT = 40;
  private static final int FEWEST = 4;

  private YearBars() {}

  /** A bar a year from the first to the last, years without a document included. */
  static List<Bar> of(List<FoundValue> counts, SearchWords words) {
    TreeMap<Integer, Long> byYear = new TreeMap<>();
    counts.forEach(one -> byYear.put(Integer.valueOf(one.value()), one.count()));
    if (byYear.size() < FEWEST) {
      return List.of();
    }
    long most = byYear.values().stream().mapToLong(Long::longValue).max().orElse(1);
    int first = byYear.firstKey();
    double step = WIDTH / (byYear.lastKey() - first + 1);
    List<Bar> bars = new ArrayList<>();
    for (Map.Entry<Integer, Long> year : byYear.entrySet()) {
      double height = HEIGHT * year.getValue() / most;
      bars.add(
          new Bar(
              step * (year.getKey() - first),
              Math.max(1, step * 0.8),
              HEIGHT - height,
              height,
              year.getKey() + ": " + words.documents(year.getValue())));
    }
    return bars;
  }
}
