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
 * @param documents ids of documents named as own practice
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
    int capacity,
    LocalDate from,
    Optional<LocalDate> to,
    boolean consent) {

  /** Copies the sets. */
  public OfferDraft {
    themes = Set.copyOf(themes);
    documents = Set.copyOf(documents);
  }
}
