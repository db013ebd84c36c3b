package nl.vipez.benchmark.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import nl.vipez.audience.model.FigureSource;
import nl.vipez.benchmark.model.Aggregation;
import nl.vipez.benchmark.model.Area;
import nl.vipez.benchmark.model.Indicator;
import nl.vipez.benchmark.model.IndicatorText;
import nl.vipez.benchmark.model.Interval;
import nl.vipez.benchmark.model.Orientation;
import nl.vipez.benchmark.model.Polarity;
import nl.vipez.benchmark.model.Position;

/**
 * Two circles that measure one area. The true value of an indicator is √c · quality + √(1 − c) ·
 * what is its own, both standard normal, on a scale with mean 60 and standard deviation 6 (that of
 * the demonstration's surveys); a survey of n answers, each with standard deviation 25, adds noise
 * and carries the 90 % interval that goes with it.
 */
final class SimulatedRound {
  static final int CORE = 2;
  private static final double MEAN = 60;
  private static final double SPREAD = 6;
  private static final double ANSWER_SPREAD = 25;
  private static final double Z90 = 1.645;
  private static final double SMALLEST = 2;

  private final Setting setting;
  private final double[] quality;
  private final double[][] truth;
  private final double[][] seen;

  /**
   * What is simulated.
   *
   * @param circle members of a circle
   * @param common share of the variance that a common quality carries, 0 to 1
   * @param answers of a survey; 0 for figures that are counted, without noise
   * @param indicators in the area
   */
  record Setting(int circle, double common, int answers, int indicators) {}

  SimulatedRound(Setting setting, long seed) {
    this.setting = setting;
    RandomGenerator random = new SplittableRandom(seed);
    int all = 2 * setting.circle();
    quality = new double[all];
    truth = new double[all][setting.indicators()];
    seen = new double[all][setting.indicators()];
    for (int i = 0; i < all; i++) {
      quality[i] = random.nextGaussian();
      for (int j = 0; j < setting.indicators(); j++) {
        double own = Math.sqrt(1 - setting.common()) * random.nextGaussian();
        truth[i][j] = MEAN + SPREAD * (Math.sqrt(setting.common()) * quality[i] + own);
        seen[i][j] = truth[i][j] + noise() * random.nextGaussian();
      }
    }
  }

  private double noise() {
    return setting.answers() == 0 ? 0 : ANSWER_SPREAD / Math.sqrt(setting.answers());
  }

  int municipalities() {
    return quality.length;
  }

  private IntStream peers(int i) {
    int first = i < setting.circle() ? 0 : setting.circle();
    return IntStream.range(first, first + setting.circle()).filter(other -> other != i);
  }

  /** The positions as the application would find them. */
  List<Area.Part> parts(int i) {
    List<Area.Part> parts = new ArrayList<>();
    for (int j = 0; j < setting.indicators(); j++) {
      double value = seen[i][j];
      Optional<Interval> interval =
          setting.answers() == 0
              ? Optional.empty()
              : Optional.of(new Interval(value - Z90 * noise(), value + Z90 * noise()));
      int column = j;
      List<Double> peers = peers(i).mapToObj(other -> seen[other][column]).toList();
      Position.of(indicator(), Optional.of(value), interval, peers)
          .counted()
          .ifPresent(p -> parts.add(new Area.Part("I" + column, p, weight(column))));
    }
    return parts;
  }

  /** On which side of its peers' median quality a municipality truly lies: 1 or −1. */
  double sideOfQuality(int i) {
    double[] others = peers(i).mapToDouble(other -> quality[other]).sorted().toArray();
    int half = others.length / 2;
    double median = others.length % 2 == 1 ? others[half] : (others[half - 1] + others[half]) / 2;
    return Math.signum(quality[i] - median);
  }

  /** On which side of the middle the true values put it: 1, 0 or −1. */
  double sideOfTruth(int i) {
    double sum = 0;
    double weights = 0;
    for (int j = 0; j < setting.indicators(); j++) {
      int column = j;
      double below = peers(i).filter(other -> truth[other][column] < truth[i][column]).count();
      sum += weight(j) * below / (setting.circle() - 1);
      weights += weight(j);
    }
    return Math.signum(sum / weights - 0.5);
  }

  /** The mean correlation between indicators over all municipalities of the round. */
  double correlation() {
    double sum = 0;
    int pairs = 0;
    for (int a = 0; a < setting.indicators(); a++) {
      for (int b = 0; b < a; b++) {
        sum += correlation(a, b);
        pairs++;
      }
    }
    return sum / pairs;
  }

  private double correlation(int a, int b) {
    int n = seen.length;
    double meanA = IntStream.range(0, n).mapToDouble(i -> seen[i][a]).average().orElseThrow();
    double meanB = IntStream.range(0, n).mapToDouble(i -> seen[i][b]).average().orElseThrow();
    double ab = 0;
    double aa = 0;
    double bb = 0;
    for (double[] row : seen) {
      ab += (row[a] - meanA) * (row[b] - meanB);
      aa += (row[a] - meanA) * (row[a] - meanA);
      bb += (row[b] - meanB) * (row[b] - meanB);
    }
    return ab / Math.sqrt(aa * bb);
  }

  private static double weight(int column) {
    return column < CORE ? 2 : 1;
  }

  private static Indicator indicator() {
    return new Indicator(
        "SIMULATED",
        11,
        new IndicatorText("naam", "name", "definitie", "definition", "score", "score"),
        0,
        Orientation.of(Polarity.HIGHER_IS_BETTER),
        FigureSource.OWN,
        Optional.empty(),
        Aggregation.NONE,
        new Indicator.Limits(Optional.empty(), Optional.empty(), Optional.empty(), SMALLEST),
        false,
        true,
        2010,
        Optional.empty());
  }
}
