package nl.vipez.web.relevance;

import java.time.Instant;
import nl.vipez.relevance.model.Proposal;
import nl.vipez.relevance.model.Proposal.Step;
import org.jspecify.annotations.Nullable;

/**
 * A proposal.
 *
 * @param id number
 * @param title what it is for
 * @param state DRAFT, PUBLISHED, ROLLED_BACK or DROPPED
 * @param change the change in words
 * @param figures what was measured when it was published; empty before
 * @param madeBy who proposed it
 * @param madeAt when
 * @param publishedBy who put it to use; null before
 * @param publishedAt when
 * @param closedBy who took it back or dropped it; null before
 * @param closedAt when
 */
public record ProposalAnswer(
    long id,
    String title,
    String state,
    String change,
    String figures,
    String madeBy,
    Instant madeAt,
    @Nullable String publishedBy,
    @Nullable Instant publishedAt,
    @Nullable String closedBy,
    @Nullable Instant closedAt) {

  static ProposalAnswer of(Proposal one) {
    return new ProposalAnswer(
        one.id(),
        one.title(),
        one.state().name(),
        ChangeWords.of(one.change()),
        one.figures(),
        one.made().by(),
        one.made().at(),
        one.published().map(Step::by).orElse(null),
        one.published().map(Step::at).orElse(null),
        one.closed().map(Step::by).orElse(null),
        one.closed().map(Step::at).orElse(null));
  }
}
