package nl.vipez.benchmark.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Whether an area became stronger or weaker over the years, told only when it holds.
 *
 * <p>The score of each year is taken over the indicators that have a position in every year, at
 * least four, so that a change of the set is no change of the area. It holds when the Mann-Kendall
 * test, exact and on both sides, gives at most 5 % (H.B. Mann, "Nonparametric Tests Against Trend",
 * Econometrica 13, 1945), and the change over the years by Sen's slope is at least 0.10 (P.K. Sen,
 * Journal of the American Statistical Association 63, 1968). Five years are the fewest with which
 * that can be. See docs/adr/0018-comparison-pages.md.
 *
 * @param direction which way
 * @param from first year looked at; 0 with too few
 * @param to last year looked at
 * @param change of the score over those years
 */
public record AreaTrend(Direction direction, int from, int to, double change) {
  private static final int FEWEST_YEARS = 5;
  private static final int FEWEST_INDICATORS = 4;
  private static final double CHANCE = 0.05;
  private static final double MATERIAL = 0.10;

  /** Which way an area goes. */
  public enum Direction {
    /** Stronger. */
    UP,
    /** Weaker. */
    DOWN,
    /** No change that holds. */
    NONE,
    /** Too few years or indicators to look at. */
    TOO_FEW
  }

  /** Of one area by year; years without enough indicators shorten what is looked at. */
  public static AreaTrend of(NavigableMap<Integer, AreaLine> byYear) {
    NavigableMap<Integer, Map<String, Area.Part>> parts = new TreeMap<>();
    byYear.forEach((year, line) -> parts.put(year, parts(line)));
    for (NavigableMap<Integer, Map<String, Area.Part>> left = parts;
        left.size() >= FEWEST_YEARS;
        left = left.tailMap(left.firstKey(), false)) {
      Set<String> common = common(left);
      if (common.size() >= FEWEST_INDICATORS) {
        return ofScores(scores(left, common));
      }
    }
    return new AreaTrend(Direction.TOO_FEW, 0, 0, 0);
  }

  private static Map<String, Area.Part> parts(AreaLine line) {
    return line.indicators().stream()
        .flatMap(one -> one.part().stream())
        .collect(Collectors.toMap(Area.Part::code, part -> part));
  }

  private static Set<String> common(NavigableMap<Integer, Map<String, Area.Part>> parts) {
    Set<String> common = new HashSet<>(parts.firstEntry().getValue().keySet());
    parts.values().forEach(year -> common.retainAll(year.keySet()));
    return common;
  }

  private static NavigableMap<Integer, Double> scores(
      NavigableMap<Integer, Map<String, Area.Part>> parts, Set<String> common) {
    NavigableMap<Integer, Double> scores = new TreeMap<>();
    parts.forEach(
        (year, all) ->
            scores.put(
                year,
                Area.score(
                    common.stream()
                        .flatMap(c -> Optional.ofNullable(all.get(c)).stream())
                        .toList())));
    return scores;
  }

  /** Of scores by year, at least two. */
  static AreaTrend ofScores(NavigableMap<Integer, Double> scores) {
    int from = scores.firstKey();
    int to = scores.lastKey();
    List<Map.Entry<Integer, Double>> years = new ArrayList<>(scores.entrySet());
    int s = 0;
    List<Double> slopes = new ArrayList<>();
    for (int i = 0; i < years.size(); i++) {
      for (int j = i + 1; j < years.size(); j++) {
        double more = years.get(j).getValue() - years.get(i).getValue();
        s += (int) Math.signum(more);
        slopes.add(more / (years.get(j).getKey() - years.get(i).getKey()));
      }
    }
    double change = Quantiles.of(slopes).median() * (to - from);
    boolean holds = chance(years.size(), Math.abs(s)) <= CHANCE && Math.abs(change) >= MATERIAL;
    Direction direction = !holds ? Direction.NONE : change > 0 ? Direction.UP : Direction.DOWN;
    return new AreaTrend(direction, from, to, change);
  }

  /**
   * How likely |S| is at least this when the order of n values is mere chance; by the number of
   * orders with each number of inversions.
   */
  static double chance(int n, int s) {
    int pairs = n * (n - 1) / 2;
    double[] share = new double[pairs + 1];
    share[0] = 1;
    for (int length = 2; length <= n; length++) {
      double[] longer = new double[pairs + 1];
      for (int inversions = 0; inversions <= pairs; inversions++) {
        for (int more = 0; more < length && more <= inversions; more++) {
          longer[inversions] += share[inversions - more] / length;
        }
      }
      share = longer;
    }
    int most = Math.min((pairs - s) / 2, pairs);
    double oneSide = Arrays.stream(share, 0, most + 1).sum();
    return s <= 0 ? 1 : Math.min(1, 2 * oneSide);
  }
}
