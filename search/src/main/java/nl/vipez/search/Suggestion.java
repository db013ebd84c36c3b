package nl.vipez.search;

/**
 * What someone may have been about to type.
 *
 * @param text the word or the title
 * @param kind whether it is a word or a title
 * @param documentId of the title's document; empty for a word
 */
public record Suggestion(String text, Kind kind, String documentId) {

  /** What is suggested. */
  public enum Kind {
    TITLE,
    TERM
  }
}
