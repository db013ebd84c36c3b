package nl.vipez.benchmark.model.discrepancy;

/**
 * How strict the rules are; the usual values come from the measurements of
 * docs/adr/0017-discrepancies.md, and can be set for one indicator.
 *
 * @param unit least |log10| of the ratio to last year that is called an error of unit
 * @param size U of Hidiroglou-Berthelot, 0 to 1: how much the size of a value counts
 * @param floor A: part of the median below which quartile distances do not fall
 * @param period C: how many quartile distances from the median are expected
 * @param change the same for changes scaled by the category's total
 * @param spread how many times 1.4826 MAD from the median are expected in a cross-section
 * @param fence whisker of the adjusted boxplot, in quartile ranges
 * @param skew least medcouple, either way, at which the adjusted boxplot stands in for the MAD
 */
public record Settings(
    double unit,
    double size,
    double floor,
    double period,
    double change,
    double spread,
    double fence,
    double skew) {
  /** Least number of values of which a cross-section says something. */
  public static final int LEAST_VALUES = 20;

  /** Least number of pairs of which quartiles of changes say something. */
  public static final int LEAST_PAIRS = 10;

  /** What holds for an indicator without settings of its own. */
  public static final Settings USUAL = new Settings(2.5, 0.5, 0.05, 20, 20, 3.5, 2.5, 0.1);

  /** Checks the bounds. */
  public Settings {
    if (unit <= 0 || size < 0 || size > 1 || floor < 0 || skew < 0) {
      throw new IllegalArgumentException("settings out of bounds");
    }
    if (period <= 0 || change <= 0 || spread <= 0 || fence <= 0) {
      throw new IllegalArgumentException("settings that expect nothing");
    }
  }

  /** The same with another C of Hidiroglou-Berthelot. */
  public Settings withPeriod(double more) {
    return new Settings(unit, size, floor, more, change, spread, fence, skew);
  }

  /** The same with another reach of scaled changes. */
  public Settings withChange(double more) {
    return new Settings(unit, size, floor, period, more, spread, fence, skew);
  }

  /** The same with another reach in a cross-section. */
  public Settings withCrossSection(double mads, double whisker) {
    return new Settings(unit, size, floor, period, change, mads, whisker, skew);
  }
}
