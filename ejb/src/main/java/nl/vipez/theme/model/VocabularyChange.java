package nl.vipez.theme.model;

import java.time.Instant;

/**
 * One line of the history of themes, synonyms and words.
 *
 * @param subject what kind of thing was changed
 * @param id the theme's code, the group's number, or the word
 * @param kind what was done
 * @param before what it was, in words; empty when it was not there
 * @param after what it became; empty when it is gone
 * @param by who did it
 * @param at when
 */
public record VocabularyChange(
    Subject subject, String id, Kind kind, String before, String after, String by, Instant at) {

  /** What can be changed. */
  public enum Subject {
    /** A theme. */
    THEME,
    /** A group of synonyms. */
    SYNONYMS,
    /** How a word is taken apart. */
    WORD
  }

  /** What can be done to it. */
  public enum Kind {
    /** It was not there before. */
    ADDED,
    /** It is otherwise now. */
    CHANGED,
    /** It went into another. */
    MERGED,
    /** It is no longer offered. */
    RETIRED,
    /** It is offered again. */
    RESTORED,
    /** It is gone. */
    REMOVED
  }
}
