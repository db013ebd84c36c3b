package nl.vipez.search;

/** The index could not be read or written: a disk that is full or fails, or a closed index. */
public class SearchIndexException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public SearchIndexException(String message) {
    super(message);
  }

  public SearchIndexException(String message, Throwable cause) {
    super(message, cause);
  }
}
