package nl.vipez.benchmark.model.discrepancy;

import java.util.Collection;
import java.util.List;
import nl.vipez.benchmark.model.Quantiles;

/**
 * Between which values most of a cross-section lies: median ± k × 1.4826 MAD, or where the data are
 * skewed the fences of the adjusted boxplot.
 *
 * <p>Sources: F. Hampel, "The influence curve and its role in robust estimation", JASA 69 (1974);
 * M. Hubert, E. Vandervieren, "An adjusted boxplot for skewed distributions", Computational
 * Statistics and Data Analysis 52 (2008): Q1 - k exp(-4 MC) IQR and Q3 + k exp(3 MC) IQR for MC of
 * 0 or more, the exponents -3 and 4 otherwise. Quartiles by linear interpolation (type 7). Of few
 * values both spread and skewness are known badly, so k grows by 1 + 15 / n; measured in
 * docs/adr/0017-discrepancies.md.
 *
 * @param low the lower fence
 * @param middle the median
 * @param high the upper fence
 */
public record Fences(double low, double middle, double high) {
  private static final double TO_DEVIATION = 1.4826;
  private static final double STEEP = 4;
  private static final double FLAT = 3;
  private static final double FEW = 15;

  /** The fences around these values, at least one. */
  public static Fences around(Collection<Double> values, Settings settings) {
    double skew = Medcouple.of(values);
    double few = 1 + FEW / values.size();
    return Math.abs(skew) < settings.skew()
        ? straight(values, few * settings.spread())
        : skewed(values, skew, few * settings.fence());
  }

  private static Fences straight(Collection<Double> values, double spread) {
    double median = Quantiles.of(values).median();
    List<Double> deviations = values.stream().map(one -> Math.abs(one - median)).toList();
    double reach = spread * TO_DEVIATION * Quantiles.of(deviations).median();
    return new Fences(median - reach, median, median + reach);
  }

  /** The fences of the adjusted boxplot with this medcouple. */
  static Fences skewed(Collection<Double> values, double skew, double whisker) {
    Quantiles all = Quantiles.of(values);
    double first = all.at(0.25);
    double third = all.at(0.75);
    double range = whisker * (third - first);
    double down = skew >= 0 ? -STEEP : -FLAT;
    double up = skew >= 0 ? FLAT : STEEP;
    return new Fences(
        first - range * Math.exp(down * skew), all.median(), third + range * Math.exp(up * skew));
  }

  /** Whether the values hardly differ, so that nothing can be said of one that does. */
  boolean closed() {
    return low >= high;
  }

  /** How far a value lies from the median, in distances from the median to the fence. */
  double z(double value) {
    double reach = value < middle ? middle - low : high - middle;
    return reach > 0 ? Math.abs(value - middle) / reach : Double.POSITIVE_INFINITY;
  }

  /** -1 below the fences, 1 above them, 0 between. */
  int side(double value) {
    return value < low ? -1 : value > high ? 1 : 0;
  }

  Expected expected() {
    return Expected.between(low, high);
  }
}
