package nl.vipez.web.expertise;

import java.time.Instant;
import nl.vipez.expertise.model.OwnOffer;
import org.jspecify.annotations.Nullable;

/**
 * An own offer, with what only its person sees.
 *
 * @param offer as others see it
 * @param reach how to be reached after a yes
 * @param consentVersion which words were consented to, or null
 * @param consentAt when the consent was given or withdrawn (UTC), or null
 */
public record OwnOfferAnswer(
    OfferAnswer offer, String reach, @Nullable String consentVersion, @Nullable Instant consentAt) {

  static OwnOfferAnswer of(OwnOffer own) {
    return new OwnOfferAnswer(
        OfferAnswer.of(own.offer()),
        own.reach(),
        own.consentVersion().orElse(null),
        own.consentAt().orElse(null));
  }
}
