package nl.vipez.benchmark.model;

import java.util.Arrays;
import java.util.Collection;

/**
 * Quantiles by linear interpolation between order statistics: type 7 of Hyndman and Fan, "Sample
 * Quantiles in Statistical Packages", The American Statistician 50 (1996); the default of R.
 */
public final class Quantiles {
  private static final double HALF = 0.5;

  private final double[] sorted;

  private Quantiles(double[] sorted) {
    this.sorted = sorted;
  }

  /** Of these values, at least one. */
  public static Quantiles of(Collection<Double> values) {
    return ofOwned(values.stream().mapToDouble(Double::doubleValue).toArray());
  }

  /** Of this array, which is sorted in place. */
  static Quantiles ofOwned(double[] values) {
    if (values.length == 0) {
      throw new IllegalArgumentException("no values");
    }
    Arrays.sort(values);
    return new Quantiles(values);
  }

  /** The value below which this part (0 to 1) lies. */
  public double at(double part) {
    double place = part * (sorted.length - 1);
    int below = (int) Math.floor(place);
    int above = Math.min(below + 1, sorted.length - 1);
    double beyond = place - below;
    return sorted[below] * (1 - beyond) + sorted[above] * beyond;
  }

  /** The middle value. */
  public double median() {
    return at(HALF);
  }
}
