package nl.vipez.expertise.model;

/**
 * Somebody who stands behind a document and wants to be found.
 *
 * @param offer what that person offers
 * @param tie how the document is tied to the person
 */
public record Behind(Offer offer, Tie tie) {}
