package nl.vipez.benchmark.model;

import java.util.Optional;

/**
 * Turns values of an indicator into "the more, the better".
 *
 * @param polarity which way is better
 * @param band the target band, present exactly with {@link Polarity#TARGET_BAND}
 */
public record Orientation(Polarity polarity, Optional<Interval> band) {

  /** Checks that band and polarity agree. */
  public Orientation {
    if ((polarity == Polarity.TARGET_BAND) != band.isPresent()) {
      throw new IllegalArgumentException(polarity + " with band " + band);
    }
  }

  /** Without a band. */
  public static Orientation of(Polarity polarity) {
    return new Orientation(polarity, Optional.empty());
  }

  /** The best is inside this band. */
  public static Orientation within(double low, double high) {
    return new Orientation(Polarity.TARGET_BAND, Optional.of(new Interval(low, high)));
  }

  /** Whether values are better or worse at all. */
  public boolean judged() {
    return polarity != Polarity.NEUTRAL;
  }

  /**
   * How good a value is: more is better. In a target band the distance outside it counts, inside it
   * is 0.
   */
  public double goodness(double value) {
    return switch (polarity) {
      case HIGHER_IS_BETTER, NEUTRAL -> value;
      case LOWER_IS_BETTER -> -value;
      case TARGET_BAND -> -band.orElseThrow().distance(value);
    };
  }
}
