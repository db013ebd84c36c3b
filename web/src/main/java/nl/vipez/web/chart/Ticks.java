package nl.vipez.web.chart;

import java.util.List;
import java.util.stream.LongStream;

/**
 * Round values along an axis.
 *
 * @param values ascending, equally far apart
 * @param decimals how many decimals tell them apart
 */
public record Ticks(List<Double> values, int decimals) {

  /** Copies the values. */
  public Ticks {
    values = List.copyOf(values);
  }

  /**
   * Steps of 1, 2 or 5 times a power of ten that lie around these values.
   *
   * @param low lowest value, below {@code high}
   * @param high highest value
   * @param about how many steps are wanted, at least 1; up to twice as many may come
   */
  public static Ticks around(double low, double high, int about) {
    double step = step((high - low) / about);
    long first = (long) Math.floor(low / step + 1e-9);
    long last = (long) Math.ceil(high / step - 1e-9);
    int decimals = (int) Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
    double power = Math.pow(10, decimals);
    return new Ticks(
        LongStream.rangeClosed(first, last)
            .mapToObj(count -> Math.round(count * step * power) / power)
            .toList(),
        decimals);
  }

  private static double step(double wanted) {
    double power = Math.pow(10, Math.floor(Math.log10(wanted)));
    double part = wanted / power;
    return power * (part > 5 ? 10 : part > 2 ? 5 : part > 1 ? 2 : 1);
  }

  /** The lowest tick. */
  public double low() {
    return values.get(0);
  }

  /** The highest tick. */
  public double high() {
    return values.get(values.size() - 1);
  }
}
