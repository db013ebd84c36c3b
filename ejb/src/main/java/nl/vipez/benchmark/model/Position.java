package nl.vipez.benchmark.model;

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
    Optional<Double> median =
        peers.isEmpty() ? Optional.empty() : Optional.of(Quantiles.of(peers).median());
    if (!indicator.judged()) {
      return new Position(Optional.empty(), peers.size(), median, Verdict.NEUTRAL);
    }
    if (value.isEmpty()) {
      return new Position(Optional.empty(), peers.size(), median, Verdict.NO_VALUE);
    }
    if (median.isEmpty() || peers.size() < FEWEST_PEERS) {
      return new Position(Optional.empty(), peers.size(), median, Verdict.TOO_FEW);
    }
    Orientation orientation = indicator.orientation();
    List<Double> goodness = peers.stream().map(orientation::goodness).toList();
    double mine = orientation.goodness(value.get());
    double p = rank(mine, goodness);
    boolean near =
        Math.abs(mine - Quantiles.of(goodness).median()) < indicator.limits().smallestDifference();
    boolean unsure = interval.map(range -> range.holds(median.get())).orElse(false);
    Verdict verdict = near || unsure ? Verdict.INDISTINCT : verdict(p);
    return new Position(Optional.of(p), peers.size(), median, verdict);
  }

  private static double rank(double mine, List<Double> goodness) {
    double below = 0;
    for (double peer : goodness) {
      if (peer < mine) {
        below += 1;
      } else if (peer == mine) {
        below += HALF;
      }
    }
    return below / goodness.size();
  }

  private static Verdict verdict(double p) {
    if (p >= STRONG_FROM) {
      return Verdict.STRONG;
    }
    return p <= WEAK_TO ? Verdict.WEAK : Verdict.MIDDLE;
  }
}
