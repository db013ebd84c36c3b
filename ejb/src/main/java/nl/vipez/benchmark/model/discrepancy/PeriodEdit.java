package nl.vipez.benchmark.model.discrepancy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.vipez.benchmark.model.Quantiles;

/**
 * The edit of Hidiroglou and Berthelot on the ratio of this year's value to last year's, both above
 * 0.
 *
 * <p>Source: M. Hidiroglou, J.-M. Berthelot, "Statistical editing and imputation for periodic
 * business surveys", Survey Methodology 12 (1986). With r the ratio and m its median, s = 1 - m / r
 * below the median and r / m - 1 above it, and E = s × max(both values)^U. Expected is E between
 * its median minus and plus C quartile distances, each at least A × |median|. Where half or more of
 * the pairs did not change, the quartiles are those of the changed pairs: else the distances would
 * be 0 and every change doubtful. Where fewer than {@link Settings#LEAST_PAIRS} changed, a value
 * that more than doubled or halved is doubtful.
 */
final class PeriodEdit {
  private static final double STEADY = 2;
  private static final int HALVINGS = 100;

  private final Settings settings;
  private final double ratio;
  private final Optional<Spread> effects;

  /** One municipality's values, both above 0. */
  record Pair(double last, double now) {
    double ratio() {
      return now / last;
    }

    boolean changed() {
      return now != last;
    }
  }

  private PeriodEdit(Settings settings, double ratio, Optional<Spread> effects) {
    this.settings = settings;
    this.ratio = ratio;
    this.effects = effects;
  }

  /** The edit that these pairs, at least one, set up. */
  static PeriodEdit of(Collection<Pair> pairs, Settings settings) {
    long changed = pairs.stream().filter(Pair::changed).count();
    List<Pair> counted = new ArrayList<>(pairs);
    if (2 * changed <= pairs.size()) {
      counted.removeIf(pair -> !pair.changed());
    }
    double median = Quantiles.of(pairs.stream().map(Pair::ratio).toList()).median();
    if (counted.size() < Settings.LEAST_PAIRS) {
      return new PeriodEdit(settings, median, Optional.empty());
    }
    List<Double> effects =
        counted.stream()
            .map(one -> effect(one.last(), one.now(), median, settings.size()))
            .toList();
    return new PeriodEdit(
        settings, median, Optional.of(Spread.of(effects, 0).atLeast(settings.floor())));
  }

  private static double effect(double last, double now, double median, double size) {
    double r = now / last;
    double shift = r < median ? 1 - median / r : r / median - 1;
    return shift * Math.pow(Math.max(last, now), size);
  }

  private double effect(Pair pair) {
    return effect(pair.last(), pair.now(), ratio, settings.size());
  }

  /** How far the pair lies from the middle; 1 on the edge of what is expected. */
  double z(Pair pair) {
    return effects
        .map(spread -> pair.changed() ? spread.z(effect(pair), settings.period()) : 0)
        .orElseGet(() -> Math.abs(Math.log(pair.ratio() / ratio)) / Math.log(STEADY));
  }

  /** Between what this year's value is expected, after this value of last year. */
  Expected expected(double last) {
    if (effects.isEmpty()) {
      return Expected.between(last * ratio / STEADY, last * ratio * STEADY);
    }
    Spread spread = effects.get();
    return Expected.between(
        solve(last, spread.low(settings.period())), solve(last, spread.high(settings.period())));
  }

  /** The value whose effect is this; the effect rises with the value. */
  private double solve(double last, double wanted) {
    double low = 0;
    double high = Math.max(last, last * ratio);
    while (effect(last, high, ratio, settings.size()) < wanted) {
      high *= 2;
    }
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (low + high) / 2;
      if (middle > 0 && effect(last, middle, ratio, settings.size()) < wanted) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return high;
  }
}
