package nl.vipez.library.model;

import java.util.Set;

/** Where a version of a document stands on its way from upload to being found. */
public enum DocumentState {
  /** Stored, waiting to be read. */
  RECEIVED,
  /** Being read by a worker process. */
  EXTRACTING,
  /** Read; waits for a curator. */
  SUBMITTED,
  /** Open to its audience. An older published version of a line stays so, but is not searched. */
  PUBLISHED,
  /** A curator said no. */
  REJECTED,
  /** Was published and is no longer. */
  WITHDRAWN,
  /** Could not be read; the failure tells why. */
  FAILED;

  /** Whether a version may go from this state to the other. */
  public boolean canBecome(DocumentState next) {
    return switch (this) {
      case RECEIVED -> next == EXTRACTING;
      // Back to RECEIVED when the server stopped in the middle; straight to PUBLISHED on import.
      case EXTRACTING -> Set.of(RECEIVED, SUBMITTED, PUBLISHED, FAILED).contains(next);
      case SUBMITTED -> next == PUBLISHED || next == REJECTED;
      case PUBLISHED -> next == WITHDRAWN;
      case REJECTED, WITHDRAWN -> next == PUBLISHED;
      case FAILED -> false;
    };
  }

  /** Whether a second copy of the same file would be a duplicate of a version in this state. */
  public boolean holdsItsPlace() {
    return this != REJECTED && this != WITHDRAWN && this != FAILED;
  }

  /** Whether nothing more happens to it by itself. */
  public boolean isFinal() {
    return this != RECEIVED && this != EXTRACTING;
  }
}
