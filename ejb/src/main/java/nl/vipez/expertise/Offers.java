package nl.vipez.expertise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import nl.vipez.account.ActionLinks;
import nl.vipez.account.model.AccountErased;
import nl.vipez.account.model.Caller;
import nl.vipez.account.model.Role;
import nl.vipez.expertise.learning.ShownRanks;
import nl.vipez.expertise.model.Offer;
import nl.vipez.expertise.model.OfferDraft;
import nl.vipez.expertise.model.OwnOffer;
import nl.vipez.expertise.model.RequestState;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.Problem;

/** Experience that people offer; nothing is offered in someone's name without a yes. */
@ApplicationScoped
@Transactional
public class Offers {
  /** Calendar days of availability are Dutch days. */
  static final ZoneId DUTCH = ZoneId.of("Europe/Amsterdam");

  private final ExpertiseRepository repository;
  private final Markets markets;
  private final KnownCodes codes;
  private final ActionLinks links;
  private final ShownRanks shown;
  private final Clock clock;

  @Inject
  Offers(
      ExpertiseRepository repository,
      Markets markets,
      KnownCodes codes,
      ActionLinks links,
      ShownRanks shown,
      Clock clock) {
    this.repository = repository;
    this.markets = markets;
    this.codes = codes;
    this.links = links;
    this.shown = shown;
    this.clock = clock;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected Offers() {
    this.repository = null;
    this.markets = null;
    this.codes = null;
    this.links = null;
    this.shown = null;
    this.clock = null;
  }

  /**
   * Offers that can be found today, and the caller's own whatever their state; of the documents
   * they name, those that the caller may see.
   */
  public List<Offer> visibleTo(Caller caller) {
    LocalDate today = today();
    boolean others = caller.signedIn() && !caller.is(Role.STEERING);
    return markets.now().offers().stream()
        .filter(
            offer ->
                offer.username().equals(caller.username())
                    || (others && offer.consent() && offer.availableOn(today)))
        .map(offer -> offer.naming(codes.readable(caller, offer.documents())))
        .toList();
  }

  /** The caller's own offers, whatever their state. */
  public List<OwnOffer> mine(Caller caller) {
    return repository.offersOf(caller.username()).stream().map(OfferRow::own).toList();
  }

  /**
   * One of the caller's own offers.
   *
   * @throws DomainException NOT_FOUND where it is not the caller's
   */
  public OwnOffer find(Caller caller, long id) {
    return row(caller, id).own();
  }

  /** The day it is in the Netherlands. */
  public LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), DUTCH);
  }

  /**
   * Keeps a new offer of the caller.
   *
   * @throws DomainException FORBIDDEN for callers without a municipality, UNPROCESSABLE with every
   *     bad field
   */
  public Offer offer(Caller caller, OfferDraft draft) {
    if (caller.municipality().isEmpty()) {
      throw new DomainException(Problem.FORBIDDEN, "expertise.municipality-only");
    }
    codes.check(caller).check(draft);
    Offer offer = repository.add(new OfferRow(caller, draft, clock.instant())).toOffer();
    markets.offersChanged();
    return offer;
  }

  /**
   * Changes an own offer; taking the consent away here is withdrawing it.
   *
   * @throws DomainException NOT_FOUND where it is not the caller's, UNPROCESSABLE as {@link #offer}
   */
  public Offer change(Caller caller, long id, OfferDraft draft) {
    OfferRow row = row(caller, id);
    codes.check(caller).check(draft);
    row.change(draft, clock.instant());
    return changed(row);
  }

  /**
   * Gives or withdraws consent for an own offer; it takes effect at once.
   *
   * @throws DomainException NOT_FOUND where it is not the caller's
   */
  public Offer consent(Caller caller, long id, boolean given) {
    OfferRow row = row(caller, id);
    row.consent(given, clock.instant());
    return changed(row);
  }

  private OfferRow row(Caller caller, long id) {
    return repository
        .offer(id)
        .filter(offer -> offer.username().equals(caller.username()))
        .orElseThrow(() -> new DomainException(Problem.NOT_FOUND, "expertise.no-offer", id));
  }

  private Offer changed(OfferRow row) {
    Offer offer = row.toOffer();
    if (!offer.consent()) {
      withdrawn(row);
    }
    markets.offersChanged();
    return offer;
  }

  /**
   * Without consent nothing goes on by itself: what waits for an answer is let go, the links in its
   * mails end, and the ranks it was shown in forget it.
   */
  private void withdrawn(OfferRow row) {
    for (RequestRow request : repository.requestsTo(row.username())) {
      if (request.offer().id() == row.id() && request.state() == RequestState.ASKED) {
        request.answer(RequestState.DECLINED, Optional.empty(), clock.instant());
        links.revoke(ExchangeMails.ANSWER, row.username(), request.match().toString());
      }
    }
    shown.forgetOffer(row.id());
    markets.requestsChanged();
  }

  /** An erased account offers nothing any more, and nothing it wrote is left. */
  void erased(@Observes AccountErased event) {
    for (OfferRow row : repository.offersOf(event.username())) {
      row.erase(clock.instant());
      changed(row);
    }
  }
}
