package nl.vipez.expertise.model;

import java.time.LocalDate;
import java.util.List;

/**
 * All offers and where all requests stand, at one moment. Immutable; kept in memory, for ranking
 * reads all of it for each need.
 *
 * @param offers every offer, whatever its state; nothing of them leaves without passing the gate
 * @param ledger what the requests so far say
 */
public record Market(List<Offer> offers, Ledger ledger) {

  /** Copies the offers. */
  public Market {
    offers = List.copyOf(offers);
  }

  /** The offers that may be proposed for a need on this day. */
  public List<Offer> open(Need need, LocalDate today) {
    return offers.stream()
        .filter(
            offer ->
                Gate.open(
                    need,
                    offer,
                    today,
                    ledger.running(offer.username()),
                    ledger.declined(need.id(), offer.username())))
        .toList();
  }

  /** The offers that can be found on this day. */
  public List<Offer> findable(LocalDate today) {
    return offers.stream().filter(offer -> offer.consent() && offer.availableOn(today)).toList();
  }
}
