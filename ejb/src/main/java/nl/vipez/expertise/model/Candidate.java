package nl.vipez.expertise.model;

import java.util.Optional;

/**
 * One offer with all that is known of it for one need, before it is scored.
 *
 * @param offer who offers
 * @param text what the passages say
 * @param strength what the figures say
 * @param distance distance between the municipalities (Gower, 0 to 1); empty when unknown
 * @param balance help the seeker's municipality gave the provider's, minus help it received from it
 */
public record Candidate(
    Offer offer,
    TextVotes.Outcome text,
    Strength strength,
    Optional<Double> distance,
    int balance) {

  /** Whether text or figures speak for this offer; without either it is listed as "misschien". */
  public boolean hasEvidence() {
    return text.value() > 0 || strength.speaks();
  }
}
