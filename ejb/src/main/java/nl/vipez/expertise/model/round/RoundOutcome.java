package nl.vipez.expertise.model.round;

/**
 * A round settled, beside what would be best in sum.
 *
 * @param fair as many needs served as can be, the worst-off raised, then worth most
 * @param unfair worth most, whoever goes without
 */
public record RoundOutcome(RoundPlan fair, RoundPlan unfair) {

  /** The share of worth that fairness costs, 0 to 1. */
  public double price() {
    return unfair.worth() <= 0 ? 0 : Math.max(0, 1 - fair.worth() / unfair.worth());
  }
}
