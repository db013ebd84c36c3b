package nl.vipez.benchmark.model.catalogue;

import java.time.Instant;
import nl.vipez.benchmark.model.Indicator;

/**
 * One definition that an indicator has or had.
 *
 * @param indicator the definition
 * @param position its place in the catalogue
 * @param number 1 for the first, then counting up
 * @param effectiveFrom the first year whose figures are read with it; 0 for all years
 * @param change who made it, when and why
 */
public record Version(
    Indicator indicator, int position, int number, int effectiveFrom, Change change) {

  /** Checks the numbers. */
  public Version {
    if (number < 1 || effectiveFrom < 0) {
      throw new IllegalArgumentException(indicator.code() + " version " + number);
    }
  }

  /**
   * How a version came about.
   *
   * @param by username, or {@link #SYSTEM}
   * @param at when
   * @param reason why, in the words of who did it
   * @param meaningChanged whether figures before and after cannot be compared
   */
  public record Change(String by, Instant at, String reason, boolean meaningChanged) {
    /** Who loads the catalogue that comes with the application. */
    public static final String SYSTEM = "system";

    /** Whether the application itself made it. */
    public boolean bySystem() {
      return by.equals(SYSTEM);
    }
  }
}
