package nl.vipez.search.lucene;

/** What is on disk is damaged, or was made by another make of this program. */
final class UnusableIndexException extends Exception {

  private static final long serialVersionUID = 1L;

  UnusableIndexException(String message) {
    super(message);
  }

  UnusableIndexException(String message, Throwable cause) {
    super(message, cause);
  }
}
