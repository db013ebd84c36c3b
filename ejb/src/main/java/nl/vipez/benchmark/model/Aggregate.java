package nl.vipez.benchmark.model;

import java.util.List;
import java.util.Optional;
import nl.vipez.audience.model.FigureSource;

/**
 * What a group of municipalities is like, never fewer than five.
 *
 * @param group code of the group: NL, a province, a circle or a size class
 * @param label its name
 * @param n how many municipalities have a figure
 * @param lowerQuartile a quarter lies below
 * @param median half lies below
 * @param upperQuartile three quarters lie below
 * @param source where the figures come from; made-up ones among them make it FICTIONAL
 */
public record Aggregate(
    String group,
    String label,
    int n,
    double lowerQuartile,
    double median,
    double upperQuartile,
    FigureSource source) {
  /** Fewer municipalities are never shown. */
  public static final int FEWEST = 5;

  private static final double LOWER = 0.25;
  private static final double UPPER = 0.75;

  /** Of these values; empty when there are too few. */
  public static Optional<Aggregate> of(
      String group, String label, List<Double> values, FigureSource source) {
    if (values.size() < FEWEST) {
      return Optional.empty();
    }
    Quantiles quantiles = Quantiles.of(values);
    return Optional.of(
        new Aggregate(
            group,
            label,
            values.size(),
            quantiles.at(LOWER),
            quantiles.median(),
            quantiles.at(UPPER),
            source));
  }
}
