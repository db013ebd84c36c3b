package nl.vipez.library.model;

/**
 * Something wrong with what the library holds.
 *
 * @param kind what is wrong
 * @param document the id of the line of versions
 * @param version its number in that line, from 1
 */
public record HoldingFault(Kind kind, String document, int version) {

  /** What can be wrong. */
  public enum Kind {
    /** The file is not in the store. */
    FILE_MISSING,
    /** The file in the store has other bytes than its SHA-256 tells. */
    FILE_DAMAGED,
    /** The text has not as many parts as reading the file gave. */
    TEXT_INCOMPLETE,
    /** The line says that this version is published, and the version does not. */
    NOT_PUBLISHED
  }
}
