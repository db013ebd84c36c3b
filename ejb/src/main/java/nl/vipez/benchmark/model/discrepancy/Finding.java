package nl.vipez.benchmark.model.discrepancy;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A doubtful figure.
 *
 * @param municipality CBS code
 * @param observed this year's value; empty where it is missing
 * @param last last year's value, where there is one
 * @param doubts what each rule that holds says, the most suspicious first; at least one
 */
public record Finding(
    String municipality, Optional<Double> observed, Optional<Double> last, List<Doubt> doubts) {

  /** Orders the doubts. */
  public Finding {
    doubts =
        doubts.stream().sorted(Comparator.comparingDouble(Doubt::suspicion).reversed()).toList();
    if (doubts.isEmpty()) {
      throw new IllegalArgumentException("nothing doubtful about " + municipality);
    }
  }

  /** The rule that speaks. */
  public Rule rule() {
    return doubts.get(0).rule();
  }

  /** Between what the value was expected, by that rule. */
  public Expected expected() {
    return doubts.get(0).expected();
  }

  /** 0 to 1, of all rules together. */
  public double suspicion() {
    return Suspicion.together(doubts);
  }

  /** How far the value lies outside what was expected; infinite when it is missing. */
  public double outside() {
    return observed.map(expected()::distance).orElse(Double.POSITIVE_INFINITY);
  }
}
