package nl.vipez.web.chart;

import java.util.Collection;
import java.util.List;

/**
 * A straight scale from values to places.
 *
 * @param low value at {@code from}
 * @param high value at {@code to}, above {@code low}
 * @param from place of the lowest value
 * @param to place of the highest value; may lie below {@code from}, for an axis that points up
 */
public record Scale(double low, double high, double from, double to) {
  private static final double FENCE = 3;
  private static final int ENOUGH_FOR_FENCES = 20;

  /** Checks that the values span something. */
  public Scale {
    if (!Double.isFinite(low) || !Double.isFinite(high) || high <= low) {
      throw new IllegalArgumentException("scale from " + low + " to " + high);
    }
  }

  /** The scale that holds all of these values; one value stands in the middle. */
  public static Scale over(Collection<Double> values, double from, double to) {
    double low = values.stream().mapToDouble(Double::doubleValue).min().orElse(0);
    double high = values.stream().mapToDouble(Double::doubleValue).max().orElse(0);
    double room = high > low ? 0 : Math.max(Math.abs(low) * 0.1, 1);
    return new Scale(low - room, high + room, from, to);
  }

  /**
   * As {@link #over}, but of 20 values or more those beyond the quartiles by over three times their
   * distance do not stretch it: they are placed at the edge.
   */
  public static Scale overMost(Collection<Double> values, double from, double to) {
    if (values.size() < ENOUGH_FOR_FENCES) {
      return over(values, from, to);
    }
    List<Double> sorted = values.stream().sorted().toList();
    double first = Quantile.of(sorted, 0.25);
    double third = Quantile.of(sorted, 0.75);
    double reach = FENCE * (third - first);
    if (reach <= 0) {
      return over(values, from, to);
    }
    return over(
        sorted.stream().filter(one -> one >= first - reach && one <= third + reach).toList(),
        from,
        to);
  }

  /** The place of a value; beyond the ends, the end itself. */
  public double at(double value) {
    double part = (Math.clamp(value, low, high) - low) / (high - low);
    return from + part * (to - from);
  }

  /** Whether a value lies beyond the ends. */
  public boolean isBeyond(double value) {
    return value < low || value > high;
  }
}
