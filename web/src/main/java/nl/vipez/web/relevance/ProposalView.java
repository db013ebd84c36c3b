package nl.vipez.web.relevance;

import java.time.Instant;
import nl.vipez.relevance.model.Proposal;
import nl.vipez.relevance.model.Proposal.Step;

/**
 * A proposal, for the page.
 *
 * @param id number
 * @param title what it is for
 * @param change in one line
 * @param state DRAFT, PUBLISHED, ROLLED_BACK or DROPPED
 * @param figures what was measured when it was published
 * @param by who took the last step
 * @param at when
 */
public record ProposalView(
    long id, String title, String change, String state, String figures, String by, Instant at) {

  static ProposalView of(Proposal one) {
    Step last = one.closed().or(one::published).orElse(one.made());
    return new ProposalView(
        one.id(),
        one.title(),
        ChangeWords.of(one.change()),
        one.state().name(),
        one.figures(),
        last.by(),
        last.at());
  }
}
