package nl.vipez.web.library;

import nl.vipez.library.model.proposal.Proposal;

/**
 * A value that a document's own text proposes for a field.
 *
 * @param field title, kind, municipality, year, themes or language
 * @param value as the field takes it
 * @param page the part it was read in, from 1
 * @param locator what a person calls that part
 * @param snippet the words themselves
 * @param confidence 0 to 1; from 0.8 on a glance will do
 */
public record ProposalAnswer(
    String field,
    String value,
    int page,
    TextAnswer.Locator locator,
    String snippet,
    double confidence) {

  static ProposalAnswer of(Proposal proposal) {
    return new ProposalAnswer(
        proposal.field().name().toLowerCase(java.util.Locale.ROOT),
        proposal.value(),
        proposal.evidence().page(),
        new TextAnswer.Locator(proposal.evidence().type(), proposal.evidence().label()),
        proposal.evidence().snippet(),
        proposal.confidence());
  }
}
