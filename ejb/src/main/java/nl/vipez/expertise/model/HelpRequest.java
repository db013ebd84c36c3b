package nl.vipez.expertise.model;

import java.time.Instant;
import java.util.Optional;

/**
 * One need put to one offer, and what became of it.
 *
 * @param need number of the need
 * @param needTitle its title
 * @param seeker CBS code of the municipality that asks
 * @param askedBy function of the person who asks
 * @param offer number of the offer
 * @param provider function of the person asked
 * @param providerMunicipality CBS code
 * @param contact e-mail address of the other side; present only after a yes
 * @param reach how the provider is reached besides; present only after a yes
 * @param message what the seeker wrote with it
 * @param state where it stands
 * @param reason the provider's reason, or what came of it
 * @param suggested whom the provider named to ask instead
 * @param ofRound whether a matching round proposed it
 * @param askedAt when (UTC)
 */
public record HelpRequest(
    long need,
    String needTitle,
    String seeker,
    String askedBy,
    long offer,
    String provider,
    String providerMunicipality,
    Optional<String> contact,
    Optional<String> reach,
    String message,
    RequestState state,
    Optional<String> reason,
    Optional<Suggestion> suggested,
    boolean ofRound,
    Instant askedAt) {

  /**
   * Somebody who offers experience and was named to be asked instead.
   *
   * @param offer number of the offer
   * @param person function
   * @param municipality CBS code
   */
  public record Suggestion(long offer, String person, String municipality) {}

  /** The id of the match, "12-7": need 12 and offer 7. */
  public String id() {
    return matchId(need, offer);
  }

  /** The id of the match of a need and an offer. */
  public static String matchId(long need, long offer) {
    return need + "-" + offer;
  }
}
