package nl.vipez.search.extract.worker;

import nl.vipez.search.extract.ExtractionFailure.Reason;
import org.apache.tika.exception.TikaException;

/** A file that we ourselves refuse to read on, and why. */
final class RefusedFileException extends TikaException {

  private static final long serialVersionUID = 1L;

  private final Reason reason;

  RefusedFileException(Reason reason, String detail) {
    super(detail);
    this.reason = reason;
  }

  Reason reason() {
    return reason;
  }
}
