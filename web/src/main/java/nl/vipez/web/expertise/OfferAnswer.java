package nl.vipez.web.expertise;

import java.time.LocalDate;
import java.util.Set;
import nl.vipez.expertise.model.Offer;
import org.jspecify.annotations.Nullable;

/**
 * An offer as the API shows it; never with the account or the address behind it.
 *
 * @param id number
 * @param displayName function of the person
 * @param municipality CBS code
 * @param title one line
 * @param text the experience
 * @param themes theme codes
 * @param documents ids of documents named as own practice
 * @param capacity how many requests at once
 * @param availableFrom first day
 * @param availableTo last day, or null
 * @param consent whether it can be found
 */
public record OfferAnswer(
    long id,
    String displayName,
    String municipality,
    String title,
    String text,
    Set<String> themes,
    Set<String> documents,
    int capacity,
    LocalDate availableFrom,
    @Nullable LocalDate availableTo,
    boolean consent) {

  static OfferAnswer of(Offer offer) {
    return new OfferAnswer(
        offer.id(),
        offer.displayName(),
        offer.municipality(),
        offer.title(),
        offer.text(),
        offer.themes(),
        offer.documents(),
        offer.capacity(),
        offer.from(),
        offer.to().orElse(null),
        offer.consent());
  }
}
