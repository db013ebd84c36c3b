package nl.vipez.web.expertise;

import java.time.Instant;
import java.util.List;
import nl.vipez.expertise.model.Weights;
import nl.vipez.expertise.model.learning.Enough;
import nl.vipez.expertise.model.learning.LearningState;
import nl.vipez.expertise.model.learning.WeightsDecision;
import org.jspecify.annotations.Nullable;

/**
 * How learning stands.
 *
 * @param weights in force
 * @param examples matches that were shown
 * @param needs needs of which somebody told whether it helped
 * @param needsWanted how many are wanted before weights may be proposed
 * @param municipalities municipalities that asked them
 * @param municipalitiesWanted how many are wanted
 * @param enough whether weights may be proposed
 * @param history proposals and decisions, newest first
 */
public record LearningAnswer(
    Weights weights,
    int examples,
    int needs,
    int needsWanted,
    int municipalities,
    int municipalitiesWanted,
    boolean enough,
    List<Line> history) {

  /**
   * A proposal and what was decided.
   *
   * @param id number
   * @param weights the weights
   * @param needs needs the trial judged
   * @param ndcgText mean nDCG@10 of the text alone, or null
   * @param ndcgBefore of the weights in force then, or null
   * @param ndcgAfter of these, or null
   * @param state PROPOSED, ACCEPTED or DECLINED
   * @param proposedAt when (UTC)
   * @param decidedAt when (UTC), or null
   * @param reason why
   */
  public record Line(
      long id,
      Weights weights,
      int needs,
      @Nullable Double ndcgText,
      @Nullable Double ndcgBefore,
      @Nullable Double ndcgAfter,
      String state,
      Instant proposedAt,
      @Nullable Instant decidedAt,
      String reason) {

    static Line of(WeightsDecision one) {
      return new Line(
          one.id(),
          one.weights(),
          one.needs(),
          one.ndcg().map(WeightsDecision.Found::text).orElse(null),
          one.ndcg().map(WeightsDecision.Found::before).orElse(null),
          one.ndcg().map(WeightsDecision.Found::after).orElse(null),
          one.state().name(),
          one.proposedAt(),
          one.decidedAt().orElse(null),
          one.reason());
    }
  }

  static LearningAnswer of(LearningState state) {
    return new LearningAnswer(
        state.inForce(),
        state.examples(),
        state.enough().needs(),
        Enough.NEEDS,
        state.enough().municipalities(),
        Enough.MUNICIPALITIES,
        state.enough().reached(),
        state.history().stream().map(Line::of).toList());
  }
}
