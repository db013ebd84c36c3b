package nl.vipez.benchmark.model.discrepancy;

import java.util.Optional;

/**
 * What can be set of the rules, with the bounds of a sensible choice. {@link Settings} tells what
 * each means; the usual values are those of docs/adr/0017-discrepancies.md.
 */
public enum Knob {
  /** Jump that is called an error of unit, |log10|. */
  UNIT(0.3, 6, 2.5),
  /** U of Hidiroglou-Berthelot. */
  SIZE(0, 1, 0.5),
  /** A of Hidiroglou-Berthelot. */
  FLOOR(0, 1, 0.05),
  /** C of Hidiroglou-Berthelot. */
  PERIOD(0.1, 1_000, 20),
  /** The same for scaled changes. */
  CHANGE(0.1, 1_000, 20),
  /** MADs in a cross-section. */
  SPREAD(0.5, 50, 3.5),
  /** Whisker of the adjusted boxplot. */
  FENCE(0.5, 50, 2.5),
  /** Least medcouple for the adjusted boxplot. */
  SKEW(0, 1, 0.1),
  /** Tolerance towards a source, per cent; usually that of the indicator. */
  TOLERANCE(0, 100, Double.NaN);

  private final double low;
  private final double high;
  private final double usual;

  Knob(double low, double high, double usual) {
    this.low = low;
    this.high = high;
    this.usual = usual;
  }

  /** The least value. */
  public double low() {
    return low;
  }

  /** The greatest value. */
  public double high() {
    return high;
  }

  /** What holds where nothing was chosen; empty where the indicator tells. */
  public Optional<Double> usual() {
    return Double.isNaN(usual) ? Optional.empty() : Optional.of(usual);
  }

  /** Whether a value lies within the bounds. */
  public boolean allows(double value) {
    return value >= low && value <= high;
  }

  /** The one of this name. */
  public static Optional<Knob> named(String name) {
    for (Knob knob : values()) {
      if (knob.name().equals(name)) {
        return Optional.of(knob);
      }
    }
    return Optional.empty();
  }
}
