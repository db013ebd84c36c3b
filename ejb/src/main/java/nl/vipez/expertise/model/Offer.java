package nl.vipez.expertise.model;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The expertise one person offers.
 *
 * @param id number of the offer
 * @param username account of the person, never shown
 * @param displayName the person's function as others see it, "Accountmanager starters"
 * @param municipality CBS code of the municipality the person works for
 * @param title one line
 * @param text the experience, in the person's own words
 * @param themes theme codes
 * @param documents ids of documents the person names as practised
 * @param capacity how many requests at once, 1 to 9
 * @param from first day of availability (Europe/Amsterdam), inclusive
 * @param to last day, inclusive; empty for no end
 * @param consent whether the person said yes to being found
 */
public record Offer(
    long id,
    String username,
    String displayName,
    String municipality,
    String title,
    String text,
    Set<String> themes,
    Set<String> documents,
    int capacity,
    LocalDate from,
    Optional<LocalDate> to,
    boolean consent) {

  /** Checks bounds and copies the sets. */
  public Offer {
    Objects.requireNonNull(municipality);
    themes = Set.copyOf(themes);
    documents = Set.copyOf(documents);
    if (capacity < 1 || capacity > 9) {
      throw new IllegalArgumentException("capacity " + capacity);
    }
    if (to.filter(from::isAfter).isPresent()) {
      throw new IllegalArgumentException("available from " + from + " to " + to);
    }
  }

  /** The same offer, naming only these documents. */
  public Offer naming(Set<String> these) {
    return new Offer(
        id,
        username,
        displayName,
        municipality,
        title,
        text,
        themes,
        these,
        capacity,
        from,
        to,
        consent);
  }

  /** Whether the person is available on this day. */
  public boolean availableOn(LocalDate day) {
    return !day.isBefore(from) && to.map(last -> !day.isAfter(last)).orElse(true);
  }
}
