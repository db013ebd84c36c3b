package nl.vipez.benchmark.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Where one figure stands among those of its peers.
 *
 * <p>Source: DESIGN section 2, "Position of one indicator". p is the mid-rank among the peers,
 * oriented by polarity. A TARGET_BAND indicator is compared by the distance outside its band
 * throughout, so that two values on either side of the band, equally far, are equal.
 *
 * @param p (peers worse + half the peers equal) / peers with a value, 0 to 1; empty when not judged
 * @param peers how many peers have a value
 * @param median of the peers' values; empty without any
 * @param verdict what it says
 */
public record Position(Optional<Double> p, int peers, Optional<Double> median, Verdict verdict) {
  /** Fewer peers than this say nothing. */
  public static final int FEWEST_PEERS = 5;

  private static final double STRONG_FROM = 0.75;
  private static final double WEAK_TO = 0.25;
  private static final double HALF = 0.5;

  /** p as it counts in an area: 0.5 where the figure cannot be told from the median. */
  public Optional<Double> counted() {
    return verdict == Verdict.INDISTINCT ? Optional.of(HALF) : p;
  }

  /**
   * The position of a value.
   *
   * @param indicator polarity and smallest material difference are read
   * @param value the value; empty gives NO_VALUE (NEUTRAL for a neutral indicator)
   * @param interval 90 % sampling interval of the value
   * @param peers the values of the peers, without the municipality itself and without missing ones
   */
  public static Position of(
      Indicator indicator,
      Optional<Double> value,
      Optional<Interval> interval,
      List<Double> peers) {
    double[] raw = peers.stream().mapToDouble(Double::doubleValue).toArray();
    return of(indicator, value, interval, raw);
  }

  /** The same; the peers' values are moved about. */
  static Position of(
      Indicator indicator, Optional<Double> value, Optional<Interval> interval, double[] peers) {
    int n = peers.length;
    Orientation orientation = indicator.orientation();
    double[] goodness = Arrays.stream(peers).map(orientation::goodness).toArray();
    Optional<Double> median =
        n == 0 ? Optional.empty() : Optional.of(Selection.quantile(peers, HALF));
    if (!indicator.judged() || value.isEmpty() || n < FEWEST_PEERS) {
      return silent(indicator, value, n, median);
    }
    double mine = orientation.goodness(value.get());
    double p = rank(mine, goodness);
    return judged(indicator, interval, n, p, median, mine - Selection.quantile(goodness, HALF));
  }

  /** Nothing can be said: neutral, without a value, or among too few. */
  static Position silent(
      Indicator indicator, Optional<Double> value, int peers, Optional<Double> median) {
    Verdict verdict =
        !indicator.judged()
            ? Verdict.NEUTRAL
            : value.isEmpty() ? Verdict.NO_VALUE : Verdict.TOO_FEW;
    return new Position(Optional.empty(), peers, median, verdict);
  }

  /**
   * The verdict on a rank.
   *
   * @param ahead how much better the value is than the peers' median, in goodness
   */
  static Position judged(
      Indicator indicator,
      Optional<Interval> interval,
      int peers,
      double p,
      Optional<Double> median,
      double ahead) {
    boolean near = Math.abs(ahead) < indicator.limits().smallestDifference();
    boolean unsure = interval.isPresent() && median.filter(interval.get()::holds).isPresent();
    Verdict verdict = near || unsure ? Verdict.INDISTINCT : verdict(p);
    return new Position(Optional.of(p), peers, median, verdict);
  }

  private static double rank(double mine, double[] goodness) {
    double below = 0;
    for (double peer : goodness) {
      if (peer < mine) {
        below += 1;
      } else if (peer == mine) {
        below += HALF;
      }
    }
    return below / goodness.length;
  }

  private static Verdict verdict(double p) {
    if (p >= STRONG_FROM) {
      return Verdict.STRONG;
    }
    return p <= WEAK_TO ? Verdict.WEAK : Verdict.MIDDLE;
  }
}
