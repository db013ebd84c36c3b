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
  private static final int MOST_KEPT = 100;
  private static final Map<List<Double>, Draws> DRAWN = new ConcurrentHashMap<>();

  private Bootstrap() {}

  /**
   * The draws of indicators with these weights, laid out so that a processor can work on several
   * draws at once.
   *
   * @param counted for each indicator, how often it comes up in each draw times its weight
   * @param weights what the weights of each draw add up to
   */
  private record Draws(double[][] counted, double[] weights) {}

  /** The 80 % interval of the weighted mean; parts in an order that repeats. */
  static Interval interval(List<Area.Part> parts) {
    Draws draws = draws(parts.stream().map(Area.Part::weight).toList());
    double[] means = new double[DRAWS];
    for (int i = 0; i < parts.size(); i++) {
      add(means, draws.counted()[i], parts.get(i).p());
    }
    for (int draw = 0; draw < DRAWS; draw++) {
      means[draw] /= draws.weights()[draw];
    }
    return new Interval(Selection.quantile(means, LOW), Selection.quantile(means, HIGH));
  }

  private static void add(double[] sums, double[] counted, double p) {
    for (int draw = 0; draw < DRAWS; draw++) {
      sums[draw] += counted[draw] * p;
    }
  }

  private static Draws draws(List<Double> weights) {
    if (DRAWN.size() > MOST_KEPT) {
      DRAWN.clear();
    }
    return DRAWN.computeIfAbsent(weights, Bootstrap::draw);
  }

  private static Draws draw(List<Double> weights) {
    SplittableRandom random = new SplittableRandom(31L * weights.size() + weights.hashCode());
    double[][] counted = new double[weights.size()][DRAWS];
    double[] sums = new double[DRAWS];
    for (int draw = 0; draw < DRAWS; draw++) {
      for (int i = 0; i < weights.size(); i++) {
        int drawn = random.nextInt(weights.size());
        counted[drawn][draw] += weights.get(drawn);
        sums[draw] += weights.get(drawn);
      }
    }
    return new Draws(counted, sums);
  }
}
