package nl.vipez.web.expertise;

import nl.vipez.expertise.model.OfferProposal;

/**
 * Something the caller could offer, as pages and the API show it.
 *
 * @param subject what it stands on; it is answered under this
 * @param kind PRACTICE or AREA
 * @param why why it is proposed, in the caller's language
 * @param name title of the document or name of the area
 */
public record ProposalRow(String subject, OfferProposal.Kind kind, String why, String name) {}
