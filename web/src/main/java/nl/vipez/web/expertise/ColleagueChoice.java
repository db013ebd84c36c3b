package nl.vipez.web.expertise;

import nl.vipez.expertise.model.Offer;

/**
 * A colleague who may be named to be asked instead.
 *
 * @param offer number of the offer
 * @param label function and offer
 */
public record ColleagueChoice(long offer, String label) {

  static ColleagueChoice of(Offer offer) {
    return new ColleagueChoice(offer.id(), offer.displayName() + " – " + offer.title());
  }
}
