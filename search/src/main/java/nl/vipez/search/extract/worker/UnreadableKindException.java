package nl.vipez.search.extract.worker;

import org.apache.tika.exception.UnsupportedFormatException;

/** A kind of file that is not read. */
final class UnreadableKindException extends UnsupportedFormatException {

  private static final long serialVersionUID = 1L;

  UnreadableKindException(String message) {
    super(message);
  }
}
