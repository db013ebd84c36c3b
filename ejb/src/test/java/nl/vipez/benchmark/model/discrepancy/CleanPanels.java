package nl.vipez.benchmark.model.discrepancy;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import nl.vipez.benchmark.model.Indicator;

/**
 * Simulated figures without a single error: levels that differ between municipalities, moving by
 * some 10 % a year. Whatever is doubted is doubted wrongly.
 */
final class CleanPanels {
  private static final Indicator.Limits FREE =
      new Indicator.Limits(Optional.empty(), Optional.empty(), Optional.empty(), 0);
  private static final int YEARS = 5;
  private static final double MOVES = 0.1;
  private static final double GROWS = 0.03;

  /** Around zero values move by a tenth of a usual one, and are a quarter of their category. */
  private static final double USUAL = 10;

  private static final double TOTAL = 40;

  private CleanPanels() {}

  /** How levels are spread, and how values move. */
  enum Kind {
    NORMAL,
    LOGNORMAL_30,
    LOGNORMAL_80,
    EXPONENTIAL_SUM,
    HEAVY_TAILED_MOVES,
    /** One in ten is negative, as where land is sold. */
    AROUND_ZERO;

    double level(Random random) {
      return switch (this) {
        case NORMAL -> 50 + 10 * random.nextGaussian();
        case LOGNORMAL_30 -> 100 * Math.exp(0.3 * random.nextGaussian());
        case LOGNORMAL_80, HEAVY_TAILED_MOVES -> 100 * Math.exp(0.8 * random.nextGaussian());
        case EXPONENTIAL_SUM ->
            -100 * (Math.log(1 - random.nextDouble()) + Math.log(1 - random.nextDouble()));
        case AROUND_ZERO -> USUAL + 0.8 * USUAL * random.nextGaussian();
      };
    }

    double value(double level, int year, Random random) {
      double moved = MOVES * move(random) + GROWS * year;
      return this == AROUND_ZERO ? level + USUAL * moved : level * Math.exp(moved);
    }

    double total() {
      return this == AROUND_ZERO ? TOTAL : 0;
    }

    private double move(Random random) {
      return this == HEAVY_TAILED_MOVES ? student(random) : random.nextGaussian();
    }

    /** Student's t with five degrees of freedom. */
    private static double student(Random random) {
      double squares = 0;
      for (int i = 0; i < 5; i++) {
        double one = random.nextGaussian();
        squares += one * one;
      }
      return random.nextGaussian() / Math.sqrt(squares / 5);
    }
  }

  /** Wrongly doubted figures in every hundred. */
  static double perHundred(Kind kind, int municipalities, int panels) {
    Random random = new Random(17);
    int doubted = 0;
    for (int panel = 0; panel < panels; panel++) {
      double[] levels = new double[municipalities];
      for (int i = 0; i < municipalities; i++) {
        levels[i] = kind.level(random);
      }
      Map<String, Double> last = year(kind, levels, 0, random);
      for (int year = 1; year < YEARS; year++) {
        Map<String, Double> now = year(kind, levels, year, random);
        Map<String, Double> totals = new HashMap<>();
        last.keySet().forEach(code -> totals.put(code, kind.total()));
        Sample sample = new Sample(now, last, totals, Map.of(), last.keySet(), true);
        doubted += Analysis.of(FREE, Settings.USUAL, sample).size();
        last = now;
      }
    }
    return 100.0 * doubted / (panels * municipalities * (YEARS - 1));
  }

  private static Map<String, Double> year(Kind kind, double[] levels, int year, Random random) {
    Map<String, Double> values = new HashMap<>();
    for (int i = 0; i < levels.length; i++) {
      values.put("GM%04d".formatted(i), kind.value(levels[i], year, random));
    }
    return values;
  }
}
