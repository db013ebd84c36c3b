package nl.vipez.expertise.model.learning;

import java.util.List;
import nl.vipez.expertise.model.Weights;

/**
 * How learning stands.
 *
 * @param inForce the weights that ranks are made with
 * @param examples matches that were shown
 * @param enough what was told of them, beside what is wanted
 * @param history proposals and decisions, newest first
 */
public record LearningState(
    Weights inForce, int examples, Enough enough, List<WeightsDecision> history) {

  /** Copies the history. */
  public LearningState {
    history = List.copyOf(history);
  }
}
