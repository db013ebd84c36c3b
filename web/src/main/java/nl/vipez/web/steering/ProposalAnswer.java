package nl.vipez.web.steering;

import jakarta.json.bind.annotation.JsonbNillable;
import java.time.Instant;
import java.util.Map;
import nl.vipez.steering.model.Proposal;
import org.jspecify.annotations.Nullable;

/**
 * A proposal.
 *
 * @param id unique
 * @param kind NEW, CHANGE or DROP
 * @param indicator code
 * @param roundYear the round in which it takes effect
 * @param title in a few words
 * @param motivation why
 * @param definition the fields that become different
 * @param meaningChanged whether figures before and after cannot be compared
 * @param closes last day of the vote
 * @param state OPEN, ADOPTED, REJECTED, WITHDRAWN or IN_EFFECT
 * @param fictional whether it was made up for the demonstration
 * @param proposedBy username
 * @param proposedAt when
 * @param decision how it was decided, or null
 */
@JsonbNillable
public record ProposalAnswer(
    String id,
    String kind,
    String indicator,
    int roundYear,
    String title,
    String motivation,
    Map<String, String> definition,
    boolean meaningChanged,
    String closes,
    String state,
    boolean fictional,
    String proposedBy,
    Instant proposedAt,
    @Nullable DecisionAnswer decision) {

  /**
   * How it was decided.
   *
   * @param outcome ADOPTED, REJECTED or NO_QUORUM
   * @param votesFor how many
   * @param votesAgainst how many
   * @param abstained how many
   * @param members how many there were
   * @param decidedBy username, or "system"
   * @param decidedAt when
   */
  public record DecisionAnswer(
      String outcome,
      int votesFor,
      int votesAgainst,
      int abstained,
      int members,
      String decidedBy,
      Instant decidedAt) {
    static DecisionAnswer of(Proposal.Decision one) {
      return new DecisionAnswer(
          one.outcome().name(),
          one.votesFor(),
          one.votesAgainst(),
          one.abstained(),
          one.members(),
          one.by(),
          one.at());
    }
  }

  static ProposalAnswer of(Proposal one) {
    Proposal.Content content = one.content();
    return new ProposalAnswer(
        one.id(),
        content.kind().name(),
        content.indicator(),
        content.roundYear(),
        content.title(),
        content.motivation(),
        content.fields(),
        content.meaningChanged(),
        one.closes().toString(),
        one.state().name(),
        one.fictional(),
        one.by(),
        one.at(),
        one.decision().map(DecisionAnswer::of).orElse(null));
  }
}
