package nl.vipez.search.query;

/**
 * Something in a query that was read as text, or left out, because it could not be understood.
 *
 * @param kind what was the matter
 * @param text the piece of the query it is about
 */
public record Remark(Kind kind, String text) {

  /** What can be the matter. */
  public enum Kind {
    /** No field has this name. */
    UNKNOWN_FIELD,
    /** The field has no such value. */
    UNKNOWN_VALUE,
    /** A quotation mark without a second one. */
    LONE_QUOTE,
    /** A parenthesis without its other half, or too many within each other. */
    LONE_PARENTHESIS,
    /** OF, NIET or the like with nothing to work on. */
    LONE_OPERATOR,
    /** What came after this had to be left out. */
    TOO_MUCH
  }
}
