package nl.vipez.benchmark.model;

import java.util.Optional;
import nl.vipez.audience.model.FigureSource;

/**
 * What is measured, and how to read it.
 *
 * @param code upper-case code, unique
 * @param category number of its category, 1 to 12
 * @param text names, definitions and units
 * @param decimals for showing; figures are kept unrounded
 * @param orientation which way is better
 * @param source where its figures come from
 * @param formula over base figures; empty when municipalities enter it
 * @param aggregation how figures of merged municipalities combine
 * @param limits hard bounds, tolerance and the smallest difference that matters
 * @param core whether it belongs to the core set, and so counts twice in its area
 * @param survey whether its figures carry a sampling interval
 * @param validFrom first year
 * @param validTo last year; empty while in use
 */
public record Indicator(
    String code,
    int category,
    IndicatorText text,
    int decimals,
    Orientation orientation,
    FigureSource source,
    Optional<String> formula,
    Aggregation aggregation,
    Limits limits,
    boolean core,
    boolean survey,
    int validFrom,
    Optional<Integer> validTo) {
  private static final double CORE_WEIGHT = 2;

  /**
   * Hard bounds and tolerances, in the indicator's unit.
   *
   * @param low values below are errors
   * @param high values above are errors
   * @param tolerancePercent difference with an external source up to which nothing is asked
   * @param smallestDifference a smaller difference from the peers' median says nothing
   */
  public record Limits(
      Optional<Double> low,
      Optional<Double> high,
      Optional<Double> tolerancePercent,
      double smallestDifference) {

    /** Whether a value lies within the hard bounds. */
    public boolean allow(double value) {
      return low.map(bound -> value >= bound).orElse(true)
          && high.map(bound -> value <= bound).orElse(true);
    }
  }

  /** Whether it is in use in this year. */
  public boolean validIn(int year) {
    return year >= validFrom && validTo.map(to -> year <= to).orElse(true);
  }

  /** Weight in its area: 2 for the core set, else 1. */
  public double weight() {
    return core ? CORE_WEIGHT : 1;
  }

  /** Whether it is judged at all. */
  public boolean judged() {
    return orientation.judged();
  }

  /** Whether municipalities enter it. */
  public boolean entered() {
    return source == FigureSource.OWN;
  }

  /** Whether it is computed from base figures that municipalities enter. */
  public boolean made() {
    return source == FigureSource.DERIVED;
  }
}
