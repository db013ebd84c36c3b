package nl.vipez.relevance.model;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * What a change does over a set of queries, and whether the set is large enough to say so.
 *
 * <p>Interval: 95 % percentile bootstrap of the mean over the queries, 10,000 draws (Efron and
 * Tibshirani 1993). Chance: two-sided paired randomisation test, the share of sign changes of the
 * differences that give at least as large a mean; all of them up to 12 queries, 10,000 drawn beyond
 * (Smucker, Allan and Carterette, CIKM 2007). Draws are seeded from the number of queries, so that
 * the same figures give the same answer.
 *
 * @param queries how many queries had a measure before and after
 * @param mean the mean difference, after minus before; 0 without queries
 * @param low lower end of the interval
 * @param high upper end of the interval
 * @param chance how often chance alone would do as much, 0 to 1
 */
public record Difference(int queries, double mean, double low, double high, double chance) {
  /** Fewer queries than this say nothing: of five alike, chance alone makes one in sixteen. */
  public static final int FEWEST = 6;

  private static final int DRAWS = 10_000;
  private static final int ALL_SIGNS = 12;
  private static final double TAIL = 0.025;
  private static final double RARE = 0.05;
  private static final double SAME = 1e-12;

  /** What may be said of it. */
  public enum Verdict {
    /** Fewer than six queries. */
    TOO_FEW,
    /** The interval holds 0, or chance does as much once in twenty times. */
    NOTHING,
    /** Better, beyond chance. */
    BETTER,
    /** Worse, beyond chance. */
    WORSE
  }

  /** Of these differences, one a query. */
  public static Difference of(List<Double> differences) {
    double[] each = differences.stream().mapToDouble(Double::doubleValue).toArray();
    if (each.length == 0) {
      return new Difference(0, 0, 0, 0, 1);
    }
    double mean = Arrays.stream(each).sum() / each.length;
    double[] means = resampled(each);
    return new Difference(
        each.length, mean, quantile(means, TAIL), quantile(means, 1 - TAIL), chance(each));
  }

  /** What may be said. */
  public Verdict verdict() {
    if (queries < FEWEST) {
      return Verdict.TOO_FEW;
    }
    if ((low <= 0 && high >= 0) || chance > RARE) {
      return Verdict.NOTHING;
    }
    return mean > 0 ? Verdict.BETTER : Verdict.WORSE;
  }

  private static double[] resampled(double[] each) {
    Random random = new Random(each.length);
    double[] means = new double[DRAWS];
    for (int draw = 0; draw < DRAWS; draw++) {
      double sum = 0;
      for (int i = 0; i < each.length; i++) {
        sum += each[random.nextInt(each.length)];
      }
      means[draw] = sum / each.length;
    }
    Arrays.sort(means);
    return means;
  }

  private static double quantile(double[] sorted, double share) {
    double place = share * (sorted.length - 1);
    int below = (int) place;
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
  }

  private static double chance(double[] each) {
    double found = Math.abs(Arrays.stream(each).sum());
    boolean all = each.length <= ALL_SIGNS;
    int draws = all ? 1 << each.length : DRAWS;
    Random random = new Random(each.length);
    int asLarge = 0;
    for (int draw = 0; draw < draws; draw++) {
      double sum = 0;
      for (int i = 0; i < each.length; i++) {
        boolean turned = all ? (draw >> i & 1) == 1 : random.nextBoolean();
        sum += turned ? -each[i] : each[i];
      }
      asLarge += Math.abs(sum) >= found - SAME ? 1 : 0;
    }
    return (double) asLarge / draws;
  }
}
