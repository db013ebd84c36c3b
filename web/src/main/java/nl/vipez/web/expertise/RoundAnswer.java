package nl.vipez.web.expertise;

import java.time.Instant;
import java.util.List;
import nl.vipez.expertise.model.round.RoundPlan;
import org.jspecify.annotations.Nullable;

/**
 * A matching round as the API and its page show it.
 *
 * @param id number
 * @param circle id of the circle, or null for the whole platform
 * @param state DRAFT or SENT
 * @param municipalityCap how many requests one municipality may get, or null
 * @param pins ids of matches that are settled
 * @param exclusions ids of matches that may not be proposed
 * @param madeAt when (UTC)
 * @param sentAt when its proposals went out (UTC), or null
 * @param proposals of a draft: who with whom, and why
 * @param without of a draft: needs that had somebody to choose from and go without
 * @param alone of a draft: needs for which nobody has any evidence
 * @param loads of a draft: who gets how much
 * @param lostPins of a draft: pins that are not possible any more
 * @param fair of a draft: the figures of what is proposed
 * @param unfair of a draft: the figures of what would be worth most
 * @param price of a draft: the share of worth that fairness costs, 0 to 1
 * @param requests of a sent round: what became of its proposals
 */
public record RoundAnswer(
    long id,
    @Nullable String circle,
    String state,
    @Nullable Integer municipalityCap,
    List<String> pins,
    List<String> exclusions,
    Instant madeAt,
    @Nullable Instant sentAt,
    List<Proposal> proposals,
    List<NeedLine> without,
    List<NeedLine> alone,
    List<LoadLine> loads,
    List<String> lostPins,
    @Nullable Figures fair,
    @Nullable Figures unfair,
    double price,
    List<RequestAnswer> requests) {

  /**
   * A need in short.
   *
   * @param id number
   * @param title one line
   * @param municipality CBS code
   */
  public record NeedLine(long id, String title, String municipality) {}

  /**
   * One proposal.
   *
   * @param need the need
   * @param match the provider, with score, components, evidence and explanation
   * @param pinned whether it was settled beforehand
   */
  public record Proposal(NeedLine need, MatchAnswer match, boolean pinned) {}

  /**
   * What one person gets.
   *
   * @param provider function
   * @param municipality CBS code
   * @param proposed requests of this round
   * @param running requests there are already
   * @param capacity how many at once
   */
  public record LoadLine(
      String provider, String municipality, int proposed, int running, int capacity) {}

  /**
   * The figures of a solution.
   *
   * @param proposals how many
   * @param without how many that had somebody to choose from go without
   * @param worstOff the lowest score a seeker is served with; 0 where one goes without
   * @param lowest the lowest score among the proposals
   * @param worth sum of scores, less what further requests to one person cost
   */
  public record Figures(int proposals, int without, double worstOff, double lowest, double worth) {
    static Figures of(RoundPlan plan) {
      return new Figures(
          plan.pairs().size(), plan.without().size(), plan.worstOff(), plan.lowest(), plan.worth());
    }
  }
}
