package nl.vipez.expertise.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * What a person fills in to offer experience; the rest comes from the account.
 *
 * @param title one line, 3 to 200 characters
 * @param text the experience, 20 to 4,000 characters
 * @param themes theme codes
 * @param documents ids of documents named as own practice, at most 20
 * @param reach how to be reached after a yes, at most 200 characters; may be empty
 * @param capacity how many requests at once, 1 to 9
 * @param from first day of availability
 * @param to last day; empty for no end
 * @param consent whether the person wants to be found
 */
public record OfferDraft(
    String title,
    String text,
    Set<String> themes,
    Set<String> documents,
    String reach,
    int capacity,
    LocalDate from,
    Optional<LocalDate> to,
    boolean consent) {

  /** How many documents may be named. */
  public static final int MOST_DOCUMENTS = 20;

  /** Copies the sets. */
  public OfferDraft {
    themes = Set.copyOf(themes);
    documents = Set.copyOf(documents);
  }
}
