package nl.vipez.library;

import nl.vipez.shared.DomainException;
import nl.vipez.shared.Problem;

/** The very same file is in the library already, in a document the caller may see. */
public class DuplicateDocumentException extends DomainException {
  private static final long serialVersionUID = 1L;

  private final String documentId;

  DuplicateDocumentException(String documentId, String title) {
    super(Problem.CONFLICT, "library.duplicate", title);
    this.documentId = documentId;
  }

  /** The document that holds the file. */
  public String documentId() {
    return documentId;
  }
}
