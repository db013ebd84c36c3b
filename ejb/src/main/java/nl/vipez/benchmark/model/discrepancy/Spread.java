package nl.vipez.benchmark.model.discrepancy;

import java.util.Collection;
import nl.vipez.benchmark.model.Quantiles;

/**
 * A median with the distances to both quartiles, which do not fall below a floor.
 *
 * @param median the middle
 * @param below from the first quartile to the median
 * @param above from the median to the third quartile
 */
record Spread(double median, double below, double above) {

  static Spread of(Collection<Double> values, double floor) {
    Quantiles all = Quantiles.of(values);
    double median = all.median();
    return new Spread(
        median, Math.max(median - all.at(0.25), floor), Math.max(all.at(0.75) - median, floor));
  }

  /** The same with distances of at least this part of the median. */
  Spread atLeast(double part) {
    double floor = Math.abs(part * median);
    return new Spread(median, Math.max(below, floor), Math.max(above, floor));
  }

  double low(double reach) {
    return median - reach * below;
  }

  double high(double reach) {
    return median + reach * above;
  }

  /** How far a value lies from the median, in distances of this reach; 1 on the edge. */
  double z(double value, double reach) {
    double edge = reach * (value < median ? below : above);
    return edge > 0 ? Math.abs(value - median) / edge : Double.POSITIVE_INFINITY;
  }
}
