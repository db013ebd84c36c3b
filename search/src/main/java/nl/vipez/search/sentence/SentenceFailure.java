package nl.vipez.search.sentence;

import nl.vipez.search.SentenceState.Problem;

/** A model cannot be used. */
public final class SentenceFailure extends Exception {

  private static final long serialVersionUID = 1L;

  private final Problem problem;

  /**
   * Says what is wrong.
   *
   * @param detail more about it, for who looks after the server
   */
  public SentenceFailure(Problem problem, String detail) {
    super(detail);
    this.problem = problem;
  }

  /** What is wrong. */
  public Problem problem() {
    return problem;
  }

  /** More about it; may be empty. */
  public String detail() {
    String message = getMessage();
    return message == null ? "" : message;
  }
}
