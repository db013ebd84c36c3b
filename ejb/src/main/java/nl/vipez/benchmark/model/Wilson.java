package nl.vipez.benchmark.model;

import java.util.Optional;

/**
 * The score interval of a share with known counts.
 *
 * <p>Source: E. B. Wilson, "Probable Inference, the Law of Succession, and Statistical Inference",
 * Journal of the American Statistical Association 22 (1927), 209–212; without continuity
 * correction. Holds for few cases and for shares near 0 or 1, where the textbook interval does not.
 */
public final class Wilson {
  /** Standard normal quantile of a two-sided 90 % interval. */
  public static final double Z90 = 1.6448536269514722;

  private static final double PERCENT = 100;

  private Wilson() {}

  /**
   * The interval of a share.
   *
   * @param share of the cases, 0 to 1
   * @param cases how many there are, at least 1
   * @param z standard normal quantile, such as {@link #Z90}
   * @throws IllegalArgumentException when share or cases lie outside their bounds
   */
  public static Interval interval(double share, int cases, double z) {
    if (!(share >= 0 && share <= 1) || cases < 1) {
      throw new IllegalArgumentException(share + " of " + cases);
    }
    double square = z * z / cases;
    double middle = (share + square / 2) / (1 + square);
    double half =
        z / (1 + square) * Math.sqrt(share * (1 - share) / cases + square / (4.0 * cases));
    return new Interval(Math.max(0, middle - half), Math.min(1, middle + half));
  }

  /**
   * The 90 % interval of a figure that is a percentage of known cases.
   *
   * @param value the figure
   * @param cases how many stand behind it
   * @return empty for what is no percentage between 0 and 100
   */
  public static Optional<Interval> ofPercentage(Indicator indicator, double value, int cases) {
    if (!indicator.text().unitEn().equals("%") || value < 0 || value > PERCENT || cases < 1) {
      return Optional.empty();
    }
    Interval share = interval(value / PERCENT, cases, Z90);
    return Optional.of(new Interval(share.low() * PERCENT, share.high() * PERCENT));
  }
}
