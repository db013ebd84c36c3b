package nl.vipez.expertise.model;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A request for knowledge, in the seeker's own words.
 *
 * @param id number of the need; 0 while it is only being typed
 * @param municipality CBS code of the seeker's municipality
 * @param title one line
 * @param text the question
 * @param themes theme codes it touches
 * @param indicator code of the weak indicator it started from
 * @param document id of the document it is about
 */
public record Need(
    long id,
    String municipality,
    String title,
    String text,
    Set<String> themes,
    Optional<String> indicator,
    Optional<String> document) {

  /** Copies the themes. */
  public Need {
    Objects.requireNonNull(municipality);
    themes = Set.copyOf(themes);
  }

  /** A need that is about no document. */
  public Need(
      long id,
      String municipality,
      String title,
      String text,
      Set<String> themes,
      Optional<String> indicator) {
    this(id, municipality, title, text, themes, indicator, Optional.empty());
  }

  /** What is searched for: title and text together. */
  public String query() {
    return (title + " " + text).strip();
  }
}
