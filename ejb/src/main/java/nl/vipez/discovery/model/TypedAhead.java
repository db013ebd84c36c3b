package nl.vipez.discovery.model;

/**
 * What someone may be about to type.
 *
 * @param kind what it is
 * @param text the word, title or name
 * @param value id of the document of that title, or code of the theme or municipality; empty for a
 *     word
 */
public record TypedAhead(Kind kind, String text, String value) {

  /** What can be offered. */
  public enum Kind {
    TERM,
    TITLE,
    THEME,
    MUNICIPALITY
  }
}
