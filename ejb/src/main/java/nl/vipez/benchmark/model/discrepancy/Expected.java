package nl.vipez.benchmark.model.discrepancy;

import java.util.Optional;

/**
 * Between what a value was expected.
 *
 * @param low in the indicator's unit; empty is open downwards
 * @param high in the indicator's unit; empty is open upwards
 */
public record Expected(Optional<Double> low, Optional<Double> high) {

  /** Checks the order. */
  public Expected {
    if (low.isPresent() && high.isPresent() && low.get() > high.get()) {
      throw new IllegalArgumentException("expected " + low + " to " + high);
    }
  }

  /** A range; an infinite bound is open. */
  public static Expected between(double low, double high) {
    return new Expected(finite(low), finite(high));
  }

  private static Optional<Double> finite(double bound) {
    return Double.isFinite(bound) ? Optional.of(bound) : Optional.empty();
  }

  /** Whether it holds this value, bounds included. */
  public boolean holds(double value) {
    return distance(value) == 0;
  }

  /** How far a value lies outside; 0 inside. */
  public double distance(double value) {
    double below = low.map(bound -> bound - value).orElse(0.0);
    double above = high.map(bound -> value - bound).orElse(0.0);
    return Math.max(0, Math.max(below, above));
  }
}
