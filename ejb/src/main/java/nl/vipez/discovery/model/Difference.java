package nl.vipez.discovery.model;

/**
 * Where database, store and index do not agree on a document.
 *
 * @param document the id of the line of versions; empty when it is about none in particular
 * @param kind what does not agree
 * @param version the version's number in the line, from 1; 0 when it is about none in particular
 */
public record Difference(String document, Kind kind, int version) {

  /** What can differ. */
  public enum Kind {
    /** The file is not in the store. */
    FILE_MISSING,
    /** The file in the store has other bytes than its SHA-256 tells. */
    FILE_DAMAGED,
    /** The text has not as many parts as reading the file gave. */
    TEXT_INCOMPLETE,
    /** The line says that a version is published, and the version does not. */
    NOT_PUBLISHED,
    /** Published, and cannot be found. */
    NOT_IN_INDEX,
    /** Found, and not published. */
    ONLY_IN_INDEX,
    /** Found twice. */
    TWICE_IN_INDEX,
    /** Found as it was before, in its text or in its description. */
    OTHER_IN_INDEX,
    /** Found with a part of its passages only. */
    HALF_IN_INDEX,
    /** The index does not take over what was decided. */
    INDEX_BEHIND
  }

  /** About a document as a whole. */
  public static Difference of(String document, Kind kind) {
    return new Difference(document, kind, 0);
  }
}
