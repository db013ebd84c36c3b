package nl.vipez.relevance.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.vipez.shared.FieldError;

/**
 * A stored query.
 *
 * @param id as kept
 * @param code by which lists name it, such as q02
 * @param text what is typed
 * @param note what the one who asks is after, for those who grade
 * @param fictional whether it belongs to the demonstration
 * @param by who stored it
 * @param at when
 */
public record JudgedQuery(
    long id, String code, String text, String note, boolean fictional, String by, Instant at) {
  private static final int LONGEST_TEXT = 500;
  private static final int LONGEST_NOTE = 1_000;

  /** Every bad field of a query about to be stored. */
  public static List<FieldError> check(String text, String note) {
    List<FieldError> errors = new ArrayList<>();
    if (text.isBlank() || text.length() > LONGEST_TEXT) {
      errors.add(FieldError.of("text", "relevance.bad-text", LONGEST_TEXT));
    }
    if (note.length() > LONGEST_NOTE) {
      errors.add(FieldError.of("note", "relevance.bad-note", LONGEST_NOTE));
    }
    return errors;
  }
}
