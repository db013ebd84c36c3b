package nl.vipez.benchmark.model;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The figures of one indicator in a set of municipalities, sorted once: the position of each among
 * the others is then found without going through them all. It is the same position as {@link
 * Position#of} gives.
 */
public final class Standings {
  private final Indicator indicator;
  private final Map<String, Figure> figures = new HashMap<>();
  private final double[] values;
  private final double[] goodness;

  /** Of these municipalities, so far as their figures are there and open. */
  public Standings(Indicator indicator, Sight sight, Collection<String> municipalities) {
    this.indicator = indicator;
    for (String code : municipalities) {
      sight.figure(indicator.code(), code).ifPresent(figure -> figures.put(code, figure));
    }
    values =
        figures.values().stream()
            .flatMap(figure -> figure.value().stream())
            .mapToDouble(Double::doubleValue)
            .sorted()
            .toArray();
    goodness = Arrays.stream(values).map(indicator.orientation()::goodness).sorted().toArray();
  }

  /** How many have a value. */
  public int size() {
    return values.length;
  }

  /** The median over all of them. */
  public Optional<Double> median() {
    return values.length == 0 ? Optional.empty() : Optional.of(middle(values, values.length));
  }

  /** The figure of one of them. */
  public Optional<Figure> figure(String municipality) {
    return Optional.ofNullable(figures.get(municipality));
  }

  /** Where one of them stands among the others. */
  public Position position(String municipality) {
    Optional<Figure> figure = figure(municipality);
    Optional<Double> value = figure.flatMap(Figure::value);
    int without = value.map(one -> first(values, one)).orElse(values.length);
    int others = values.length - value.map(one -> 1).orElse(0);
    Optional<Double> median = others == 0 ? Optional.empty() : Optional.of(middle(values, without));
    if (!indicator.judged() || value.isEmpty() || others < Position.FEWEST_PEERS) {
      return Position.silent(indicator, value, others, median);
    }
    double mine = indicator.orientation().goodness(value.get());
    int below = first(goodness, mine);
    int equal = first(goodness, Math.nextUp(mine)) - below - 1;
    return Position.judged(
        indicator,
        figure.flatMap(Figure::interval),
        others,
        (below + equal / 2.0) / others,
        median,
        mine - middle(goodness, below));
  }

  /** From 1, the best first, equal ones sharing the best place; empty where nothing is judged. */
  public Optional<Integer> place(String municipality) {
    return figure(municipality)
        .flatMap(Figure::value)
        .filter(any -> indicator.judged())
        .map(
            value -> {
              double mine = indicator.orientation().goodness(value);
              return 1 + goodness.length - first(goodness, Math.nextUp(mine));
            });
  }

  /**
   * The median of a sorted array, leaving out one place; a place beyond the end leaves out none.
   */
  private static double middle(double[] sorted, int without) {
    int n = without < sorted.length ? sorted.length - 1 : sorted.length;
    int low = (n - 1) / 2;
    int high = n / 2;
    double first = sorted[low < without ? low : low + 1];
    double second = sorted[high < without ? high : high + 1];
    return low == high ? first : first * 0.5 + second * 0.5;
  }

  /** How many of a sorted array lie below a value. */
  private static int first(double[] sorted, double value) {
    int low = 0;
    int high = sorted.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted[middle] < value) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
