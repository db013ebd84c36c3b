package nl.vipez.web.expertise;

import java.time.Instant;
import nl.vipez.expertise.model.HelpRequest;
import org.jspecify.annotations.Nullable;

/**
 * A request for help as the API shows it.
 *
 * @param match id of the match, to answer under
 * @param need number of the need
 * @param title its title
 * @param seeker CBS code of who asks
 * @param askedBy function of who asks
 * @param offer number of the offer
 * @param provider function of who is asked
 * @param municipality CBS code of who is asked
 * @param contact address of the provider, only after a yes
 * @param reach how the provider is reached besides, only after a yes
 * @param message what was written with it
 * @param state ASKED, ACCEPTED, DECLINED, HELPED or NOT_HELPED
 * @param reason why, or what came of it
 * @param suggested whom the provider named to ask instead, or null
 * @param ofRound whether a matching round proposed it
 * @param askedAt when (UTC)
 */
public record RequestAnswer(
    String match,
    long need,
    String title,
    String seeker,
    String askedBy,
    long offer,
    String provider,
    String municipality,
    @Nullable String contact,
    @Nullable String reach,
    String message,
    String state,
    @Nullable String reason,
    @Nullable Suggested suggested,
    boolean ofRound,
    Instant askedAt) {

  /**
   * Somebody who was named to be asked instead.
   *
   * @param offer number of the offer
   * @param person function
   * @param municipality CBS code
   */
  public record Suggested(long offer, String person, String municipality) {
    static Suggested of(HelpRequest.Suggestion named) {
      return new Suggested(named.offer(), named.person(), named.municipality());
    }
  }

  static RequestAnswer of(HelpRequest request) {
    return new RequestAnswer(
        request.id(),
        request.need(),
        request.needTitle(),
        request.seeker(),
        request.askedBy(),
        request.offer(),
        request.provider(),
        request.providerMunicipality(),
        request.contact().orElse(null),
        request.reach().orElse(null),
        request.message(),
        request.state().name(),
        request.reason().orElse(null),
        request.suggested().map(Suggested::of).orElse(null),
        request.ofRound(),
        request.askedAt());
  }
}
