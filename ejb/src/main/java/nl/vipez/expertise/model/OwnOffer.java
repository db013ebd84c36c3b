package nl.vipez.expertise.model;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * An offer as its own person sees it.
 *
 * @param offer the offer
 * @param reach how to be reached after a yes, besides by mail; may be empty
 * @param consentVersion which words the person consented to; empty without consent, and for
 *     consents of before versions were kept
 * @param consentAt when the consent was given or withdrawn (UTC)
 */
public record OwnOffer(
    Offer offer, String reach, Optional<String> consentVersion, Optional<Instant> consentAt) {
  /** Version of the words of consent as pages show them now; raised when they change. */
  public static final String CONSENT_VERSION = "1";

  /** Checks that nothing is left out. */
  public OwnOffer {
    Objects.requireNonNull(offer);
    Objects.requireNonNull(reach);
  }
}
