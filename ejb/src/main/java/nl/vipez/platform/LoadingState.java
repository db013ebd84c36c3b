package nl.vipez.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Holds how far the loading is, for whoever asks, from any thread. */
@ApplicationScoped
public class LoadingState {
  private final List<StepReport> steps = new ArrayList<>();
  private LoadingReport.State state = LoadingReport.State.LOADING;

  /** The state at this moment. */
  public synchronized LoadingReport report() {
    return new LoadingReport(state, steps);
  }

  synchronized void begin(List<String> names) {
    steps.clear();
    names.forEach(name -> steps.add(StepReport.waiting(name)));
    state = LoadingReport.State.LOADING;
  }

  synchronized void update(String name, UnaryOperator<StepReport> change) {
    steps.replaceAll(step -> step.name().equals(name) ? change.apply(step) : step);
  }

  synchronized void end(LoadingReport.State outcome) {
    state = outcome;
  }

  /** The progress of one step, shown as that step tells it. */
  Progress of(String name) {
    update(name, step -> step.running(0, 1));
    return new Progress() {
      @Override
      public void total(int units) {
        update(name, step -> step.running(step.done(), units));
      }

      @Override
      public void done(int units) {
        update(name, step -> step.running(units, step.total()));
      }
    };
  }
}
