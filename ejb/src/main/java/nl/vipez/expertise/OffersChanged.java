package nl.vipez.expertise;

import nl.vipez.expertise.model.Offer;

/**
 * Told when an offer came or changed.
 *
 * @param offer as it is now
 */
record OffersChanged(Offer offer) {}
