package nl.vipez.benchmark.model.discrepancy;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Indicators that are parts of another one, or of a whole.
 *
 * @param total code of the total; empty where the whole is {@code whole}
 * @param whole what the parts add up to at most where no indicator is the total, such as 100 %
 * @param parts codes of the parts, at least two
 * @param exact whether the parts are the total, or only belong to it
 */
public record Parts(Optional<String> total, double whole, List<String> parts, boolean exact) {
  private static final double ROUNDING = 0.01;

  /** Copies the parts. */
  public Parts {
    parts = List.copyOf(parts);
    if (parts.size() < 2) {
      throw new IllegalArgumentException("parts " + parts);
    }
  }

  /** The code of the figure that is blamed when the sum does not hold: the total, or a part. */
  public String blamed() {
    return total.orElse(parts.get(0));
  }

  /**
   * Whether the sum does not hold, with 1 % room for rounding; nothing is said when a value is
   * missing, or a part negative.
   *
   * @param values a municipality's value by code
   */
  public Optional<Doubt> doubt(Function<String, Optional<Double>> values) {
    double sum = 0;
    for (String part : parts) {
      Optional<Double> value = values.apply(part);
      if (value.isEmpty() || value.get() < 0) {
        return Optional.empty();
      }
      sum += value.get();
    }
    Optional<Double> all = total.isPresent() ? total.flatMap(values) : Optional.of(whole);
    double room = ROUNDING * Math.abs(sum);
    double parted = sum;
    return all.filter(value -> value < parted - room || (exact && value > parted + room))
        .map(value -> new Doubt(Rule.HARD, expected(parted, room, value), Suspicion.CERTAIN));
  }

  /** Of the blamed figure: the total is what the parts are; of a whole no more can be said. */
  private Expected expected(double sum, double room, double value) {
    if (total.isEmpty()) {
      return new Expected(Optional.of(0.0), Optional.of(value));
    }
    return new Expected(
        Optional.of(sum - room), exact ? Optional.of(sum + room) : Optional.empty());
  }
}
