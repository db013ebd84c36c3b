package nl.vipez.expertise.model;

import java.time.Instant;
import java.util.Optional;

/**
 * A matching round.
 *
 * @param id number
 * @param setup how it is set up
 * @param madeAt when (UTC)
 * @param sentAt when its proposals went out (UTC); empty while it is a draft
 */
public record MatchingRound(long id, RoundSetup setup, Instant madeAt, Optional<Instant> sentAt) {

  /** Whether its proposals went out. */
  public boolean sent() {
    return sentAt.isPresent();
  }
}
