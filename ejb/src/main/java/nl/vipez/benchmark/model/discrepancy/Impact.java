package nl.vipez.benchmark.model.discrepancy;

import nl.vipez.benchmark.model.Indicator;

/**
 * How much it matters when a figure is wrong, 0 to 1: the weight of the indicator (core 1, others
 * 0.5, as in the score of an area; half of that where it is never judged) times m / (1 + m), where
 * m is how far the figure lies outside what was expected, in smallest material differences.
 */
public final class Impact {
  private static final double HALF = 0.5;

  private Impact() {}

  /**
   * Of a figure.
   *
   * @param outside how far it lies outside the expected range, in the indicator's unit; infinite
   *     for a figure that is missing
   */
  public static double of(Indicator indicator, double outside) {
    double weight = (indicator.core() ? 1 : HALF) * (indicator.judged() ? 1 : HALF);
    double step = indicator.limits().smallestDifference();
    return weight * (step > 0 ? Suspicion.of(outside / step) : 1);
  }
}
