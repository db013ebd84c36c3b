package nl.vipez.web.platform;

import java.util.List;
import nl.vipez.platform.LoadingReport;
import nl.vipez.platform.StepReport;
import org.jspecify.annotations.Nullable;

/**
 * How far the loading is.
 *
 * @param state LOADING, READY or FAILED
 * @param running name of the step that runs now, if any
 * @param failed name of the step that failed, if any
 * @param steps all steps, in order
 */
public record ProgressAnswer(
    String state, @Nullable String running, @Nullable String failed, List<Step> steps) {

  /**
   * One step.
   *
   * @param name its name
   * @param state WAITING, RUNNING, DONE or FAILED
   * @param done units finished
   * @param total units there are
   */
  public record Step(String name, String state, int done, int total) {}

  static ProgressAnswer of(LoadingReport report) {
    return new ProgressAnswer(
        report.state().name(),
        report.running().map(StepReport::name).orElse(null),
        report.failed().map(StepReport::name).orElse(null),
        report.steps().stream()
            .map(s -> new Step(s.name(), s.state().name(), s.done(), s.total()))
            .toList());
  }
}
