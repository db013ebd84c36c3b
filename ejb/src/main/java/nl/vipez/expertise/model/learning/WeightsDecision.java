package nl.vipez.expertise.model.learning;

import java.time.Instant;
import java.util.Optional;
import nl.vipez.expertise.model.Weights;

/**
 * Weights that were proposed, and what was decided.
 *
 * @param id number
 * @param weights the weights
 * @param needs how many needs the trial judged; 0 for weights set by hand again
 * @param ndcg what the trial found; empty for weights set by hand again
 * @param state where it stands
 * @param proposedAt when (UTC)
 * @param decidedAt when (UTC)
 * @param reason why it was decided so; may be empty
 */
public record WeightsDecision(
    long id,
    Weights weights,
    int needs,
    Optional<Found> ndcg,
    State state,
    Instant proposedAt,
    Optional<Instant> decidedAt,
    String reason) {

  /** Where a proposal stands. */
  public enum State {
    PROPOSED,
    ACCEPTED,
    DECLINED
  }

  /**
   * Mean nDCG@10 on needs that the fit had not seen.
   *
   * @param text of the text alone
   * @param before of the weights in force then
   * @param after of the refit
   */
  public record Found(double text, double before, double after) {}
}
