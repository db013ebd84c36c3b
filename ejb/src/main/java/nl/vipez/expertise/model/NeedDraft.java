package nl.vipez.expertise.model;

import java.util.Optional;
import java.util.Set;

/**
 * What a person fills in to ask for help.
 *
 * @param municipality CBS code; the caller's own
 * @param title one line, 3 to 200 characters
 * @param text the question, 10 to 4,000 characters
 * @param themes theme codes
 * @param indicator code of the weak indicator it started from
 * @param document id of the document it is about
 * @param inRound whether it takes part in matching rounds; who leads one then reads it
 */
public record NeedDraft(
    String municipality,
    String title,
    String text,
    Set<String> themes,
    Optional<String> indicator,
    Optional<String> document,
    boolean inRound) {

  /** Copies the themes. */
  public NeedDraft {
    themes = Set.copyOf(themes);
  }
}
