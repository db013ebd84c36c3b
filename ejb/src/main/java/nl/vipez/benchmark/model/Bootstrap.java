package nl.vipez.benchmark.model;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The percentile bootstrap of a weighted mean (Efron and Tibshirani, "An Introduction to the
 * Bootstrap", 1993, chapter 13): 2,000 draws with replacement, 80 %.
 *
 * <p>The draws depend on the number of indicators and their weights alone, so the same figures give
 * the same interval on every machine, and municipalities share them.
 */
final class Bootstrap {
  private static final int DRAWS = 2_000;
  private static final double LOW = 0.1;
  private static final double HIGH = 0.9;
  private static final int MOST_KEPT = 500;
  private static final Map<List<Double>, byte[][]> DRAWN = new ConcurrentHashMap<>();

  private Bootstrap() {}

  /** The 80 % interval of the weighted mean; parts in an order that repeats. */
  static Interval interval(List<Area.Part> parts) {
    int n = parts.size();
    double[] p = parts.stream().mapToDouble(Area.Part::p).toArray();
    double[] weight = parts.stream().mapToDouble(Area.Part::weight).toArray();
    double[] means = new double[DRAWS];
    byte[][] draws = draws(parts.stream().map(Area.Part::weight).toList());
    for (int draw = 0; draw < DRAWS; draw++) {
      double sum = 0;
      double weights = 0;
      byte[] counts = draws[draw];
      for (int i = 0; i < n; i++) {
        double times = counts[i] * weight[i];
        sum += times * p[i];
        weights += times;
      }
      means[draw] = sum / weights;
    }
    Quantiles quantiles = Quantiles.ofOwned(means);
    return new Interval(quantiles.at(LOW), quantiles.at(HIGH));
  }

  private static byte[][] draws(List<Double> weights) {
    if (DRAWN.size() > MOST_KEPT) {
      DRAWN.clear();
    }
    return DRAWN.computeIfAbsent(weights, Bootstrap::draw);
  }

  /** How often each indicator comes up in each draw; at most 127 indicators an area. */
  private static byte[][] draw(List<Double> weights) {
    SplittableRandom random = new SplittableRandom(31L * weights.size() + weights.hashCode());
    byte[][] draws = new byte[DRAWS][weights.size()];
    for (byte[] counts : draws) {
      for (int i = 0; i < weights.size(); i++) {
        counts[random.nextInt(weights.size())]++;
      }
    }
    return draws;
  }
}
