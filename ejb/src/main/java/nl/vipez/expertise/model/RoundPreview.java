package nl.vipez.expertise.model;

import java.util.List;
import nl.vipez.expertise.model.round.RoundOutcome;

/**
 * What a round would propose now.
 *
 * @param round the round
 * @param proposals who with whom, by need
 * @param without needs that had somebody to choose from, and go without
 * @param alone needs for which nobody passes the gate with any evidence
 * @param loads who gets how much
 * @param lostPins pins that are not possible any more
 * @param outcome the figures: the fair solution beside the one that is worth most
 */
public record RoundPreview(
    MatchingRound round,
    List<Proposal> proposals,
    List<Need> without,
    List<Need> alone,
    List<Load> loads,
    List<MatchId> lostPins,
    RoundOutcome outcome) {

  /** Copies the lists. */
  public RoundPreview {
    proposals = List.copyOf(proposals);
    without = List.copyOf(without);
    alone = List.copyOf(alone);
    loads = List.copyOf(loads);
    lostPins = List.copyOf(lostPins);
  }

  /**
   * One proposal.
   *
   * @param need the need
   * @param match the provider, with the reasons
   * @param pinned whether it was settled beforehand
   */
  public record Proposal(Need need, Ranking.Match match, boolean pinned) {
    /** The id of the match. */
    public MatchId id() {
      return new MatchId(need.id(), match.candidate().offer().id());
    }
  }

  /**
   * What one person gets.
   *
   * @param offer one offer of the person
   * @param proposed requests of this round
   * @param running requests the person has already
   * @param capacity how many at once the person takes
   */
  public record Load(Offer offer, int proposed, int running, int capacity) {}
}
