package nl.vipez.benchmark.model.discrepancy;

/**
 * What one rule says of one figure.
 *
 * @param rule the rule
 * @param expected between what the value was expected
 * @param suspicion 0 to 1, see {@link Suspicion}
 */
public record Doubt(Rule rule, Expected expected, double suspicion) {

  /** Checks the suspicion. */
  public Doubt {
    if (!(suspicion >= 0 && suspicion <= 1)) {
      throw new IllegalArgumentException(rule + " with suspicion " + suspicion);
    }
  }
}
