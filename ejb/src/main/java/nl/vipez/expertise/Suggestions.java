package nl.vipez.expertise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.vipez.account.model.Caller;
import nl.vipez.expertise.model.Market;
import nl.vipez.expertise.model.MatchId;
import nl.vipez.expertise.model.Need;
import nl.vipez.expertise.model.Offer;
import nl.vipez.expertise.model.RequestState;

/**
 * Whom somebody who was asked may name instead: colleagues of the same municipality who offered
 * experience themselves and pass the gate for this need. Others are named in words alone, for a
 * name that its person did not offer is no offer.
 */
@ApplicationScoped
@Transactional
public class Suggestions {
  private final ExpertiseRepository repository;
  private final Markets markets;
  private final Clock clock;

  @Inject
  Suggestions(ExpertiseRepository repository, Markets markets, Clock clock) {
    this.repository = repository;
    this.markets = markets;
    this.clock = clock;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected Suggestions() {
    this.repository = null;
    this.markets = null;
    this.clock = null;
  }

  /** Whom the caller may name for a request put to the caller; none for anybody else. */
  public List<Offer> of(Caller caller, MatchId match) {
    return repository
        .request(match.need(), match.offer())
        .filter(row -> row.offer().username().equals(caller.username()))
        .filter(row -> row.state() == RequestState.ASKED)
        .map(this::of)
        .orElse(List.of());
  }

  List<Offer> of(RequestRow row) {
    Need need = row.need().toNeed();
    LocalDate today = LocalDate.ofInstant(clock.instant(), Offers.DUTCH);
    Market market = markets.now();
    return market.open(need, today).stream()
        .filter(offer -> offer.municipality().equals(row.offer().municipality()))
        .filter(offer -> !offer.username().equals(row.offer().username()))
        .filter(offer -> repository.request(need.id(), offer.id()).isEmpty())
        .toList();
  }
}
