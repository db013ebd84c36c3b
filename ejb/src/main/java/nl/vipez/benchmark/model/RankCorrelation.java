package nl.vipez.benchmark.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How far two figures go together, by their ranks: C. Spearman, "The Proof and Measurement of
 * Association between Two Things", American Journal of Psychology 15 (1904); equal values share
 * their mean rank.
 */
public final class RankCorrelation {
  /** With fewer pairs nothing is said. */
  public static final int FEWEST = 8;

  private RankCorrelation() {}

  /**
   * From -1 to 1; empty with fewer than eight pairs, or where one of both never differs.
   *
   * @param x one value a pair
   * @param y the other, in the same order
   */
  public static Optional<Double> of(List<Double> x, List<Double> y) {
    if (x.size() != y.size()) {
      throw new IllegalArgumentException(x.size() + " and " + y.size());
    }
    if (x.size() < FEWEST) {
      return Optional.empty();
    }
    double[] a = ranks(x);
    double[] b = ranks(y);
    double middle = (x.size() + 1) / 2.0;
    double both = 0;
    double first = 0;
    double second = 0;
    for (int i = 0; i < a.length; i++) {
      both += (a[i] - middle) * (b[i] - middle);
      first += (a[i] - middle) * (a[i] - middle);
      second += (b[i] - middle) * (b[i] - middle);
    }
    return first == 0 || second == 0
        ? Optional.empty()
        : Optional.of(both / Math.sqrt(first * second));
  }

  private static double[] ranks(List<Double> values) {
    double[] sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    return values.stream()
        .mapToDouble(
            value ->
                IntStream.range(0, sorted.length)
                    .filter(i -> Double.compare(sorted[i], value) == 0)
                    .average()
                    .orElseThrow())
        .map(place -> place + 1)
        .toArray();
  }
}
