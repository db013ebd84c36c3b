package nl.vipez.platform;

import java.util.List;
import java.util.Optional;

/**
 * How far the loading of the content is; names and counts only, fit for everyone's eyes.
 *
 * @param state where the whole stands
 * @param steps the steps, in order
 */
public record LoadingReport(State state, List<StepReport> steps) {

  /** Where the whole stands. */
  public enum State {
    /** Some step waits or runs. */
    LOADING,
    /** All is there. */
    READY,
    /** A step failed; those after it were not begun. */
    FAILED
  }

  /** Copies the steps. */
  public LoadingReport {
    steps = List.copyOf(steps);
  }

  /** The step that runs now. */
  public Optional<StepReport> running() {
    return first(StepReport.State.RUNNING);
  }

  /** The step that failed. */
  public Optional<StepReport> failed() {
    return first(StepReport.State.FAILED);
  }

  private Optional<StepReport> first(StepReport.State wanted) {
    return steps.stream().filter(step -> step.state() == wanted).findFirst();
  }
}
