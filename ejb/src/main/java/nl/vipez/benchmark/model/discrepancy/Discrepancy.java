package nl.vipez.benchmark.model.discrepancy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A doubtful figure and where the dialogue about it stands.
 *
 * @param id names it in the interface
 * @param indicator code of the indicator
 * @param municipality CBS code
 * @param year the year the figure is about
 * @param rules the rules that hold, the one that speaks first
 * @param observed the value; empty where it is missing
 * @param last last year's value, where there is one
 * @param expected between what the value was expected
 * @param suspicion 0 to 1
 * @param impact 0 to 1
 * @param doubtful whether a rule doubts the value as it stands now
 * @param state where the dialogue stands
 * @param changed when it last changed
 */
public record Discrepancy(
    long id,
    String indicator,
    String municipality,
    int year,
    List<Rule> rules,
    Optional<Double> observed,
    Optional<Double> last,
    Expected expected,
    double suspicion,
    double impact,
    boolean doubtful,
    DialogueState state,
    Instant changed) {

  /** Copies the rules. */
  public Discrepancy {
    rules = List.copyOf(rules);
  }

  /** The rule that speaks. */
  public Rule rule() {
    return rules.get(0);
  }

  /** By what discrepancies are ordered: suspicion times impact. */
  public double weight() {
    return suspicion * impact;
  }

  /** Whether it keeps the municipality from handing in. */
  public boolean blocks() {
    return doubtful && state != DialogueState.ACCEPTED && rules.stream().anyMatch(Rule::blocks);
  }
}
