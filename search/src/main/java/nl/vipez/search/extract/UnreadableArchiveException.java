package nl.vipez.search.extract;

/** An archive that could not be unpacked. */
public class UnreadableArchiveException extends Exception {

  private static final long serialVersionUID = 1L;

  private final ExtractionFailure.Reason reason;

  public UnreadableArchiveException(ExtractionFailure.Reason reason, String detail) {
    super(detail);
    this.reason = reason;
  }

  /** Why, for the person who uploaded it. */
  public ExtractionFailure.Reason reason() {
    return reason;
  }
}
