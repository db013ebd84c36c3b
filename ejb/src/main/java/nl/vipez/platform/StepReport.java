package nl.vipez.platform;

/**
 * How far one step of the content is.
 *
 * @param name the step's name
 * @param state where it stands
 * @param done units finished, 0 to total
 * @param total units there are, at least 1
 */
public record StepReport(String name, State state, int done, int total) {

  /** Where a step stands. */
  public enum State {
    /** Not begun. */
    WAITING,
    /** Being loaded. */
    RUNNING,
    /** Loaded now, or at an earlier start. */
    DONE,
    /** Stopped by an error; tried again at the next start. */
    FAILED
  }

  /** Checks the bounds. */
  public StepReport {
    if (total < 1 || done < 0 || done > total) {
      throw new IllegalArgumentException(name + ": " + done + " of " + total);
    }
  }

  static StepReport waiting(String name) {
    return new StepReport(name, State.WAITING, 0, 1);
  }

  StepReport running(int done, int total) {
    int most = Math.max(1, total);
    return new StepReport(name, State.RUNNING, Math.clamp(done, 0, most), most);
  }

  StepReport finished() {
    return new StepReport(name, State.DONE, total, total);
  }

  StepReport failed() {
    return new StepReport(name, State.FAILED, done, total);
  }
}
