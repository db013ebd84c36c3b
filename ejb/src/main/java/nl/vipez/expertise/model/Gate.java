package nl.vipez.expertise.model;

import java.time.LocalDate;

/** Who may be proposed at all; everything else only orders those who pass. */
public final class Gate {
  private Gate() {}

  /**
   * Whether an offer may be proposed for a need.
   *
   * @param running requests this person has accepted or not yet answered
   * @param declined whether this person declined this need before
   */
  public static boolean open(
      Need need, Offer offer, LocalDate today, int running, boolean declined) {
    return offer.consent()
        && offer.availableOn(today)
        && running < offer.capacity()
        && !offer.municipality().equals(need.municipality())
        && !declined;
  }
}
