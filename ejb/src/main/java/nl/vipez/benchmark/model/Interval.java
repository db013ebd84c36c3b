package nl.vipez.benchmark.model;

/**
 * A closed interval of values.
 *
 * @param low lower end
 * @param high upper end, not below the lower
 */
public record Interval(double low, double high) {

  /** Checks the order. */
  public Interval {
    if (!(low <= high)) {
      throw new IllegalArgumentException(low + " to " + high);
    }
  }

  /** Whether the value lies in it, ends included. */
  public boolean holds(double value) {
    return low <= value && value <= high;
  }

  /** How far outside it the value lies; 0 inside. */
  public double distance(double value) {
    return value < low ? low - value : Math.max(0, value - high);
  }
}
