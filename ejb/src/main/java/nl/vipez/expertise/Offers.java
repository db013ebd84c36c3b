package nl.vipez.expertise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
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
import nl.vipez.expertise.model.Offer;
import nl.vipez.expertise.model.OfferDraft;
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
  private final KnownCodes codes;
  private final Event<OffersChanged> changed;
  private final ActionLinks links;
  private final Clock clock;

  @Inject
  Offers(
      ExpertiseRepository repository,
      KnownCodes codes,
      Event<OffersChanged> changed,
      ActionLinks links,
      Clock clock) {
    this.repository = repository;
    this.codes = codes;
    this.changed = changed;
    this.links = links;
    this.clock = clock;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected Offers() {
    this.repository = null;
    this.codes = null;
    this.changed = null;
    this.links = null;
    this.clock = null;
  }

  /** Offers that can be found today, and the caller's own whatever their state. */
  public List<Offer> visibleTo(Caller caller) {
    LocalDate today = today();
    boolean others = caller.signedIn() && !caller.is(Role.STEERING);
    return all().stream()
        .filter(
            offer ->
                offer.username().equals(caller.username())
                    || (others && offer.consent() && offer.availableOn(today)))
        .toList();
  }

  /** The caller's own offers, whatever their state. */
  public List<Offer> mine(Caller caller) {
    return all().stream().filter(offer -> offer.username().equals(caller.username())).toList();
  }

  /** All offers, for ranking; nothing of them leaves without passing the gate. */
  List<Offer> all() {
    return repository.offers().stream().map(OfferRow::toOffer).toList();
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
    codes.check().check(draft);
    Offer offer = repository.add(new OfferRow(caller, draft, clock.instant())).toOffer();
    changed.fire(new OffersChanged(offer));
    return offer;
  }

  /**
   * Gives or withdraws consent for an own offer; it takes effect at once.
   *
   * @throws DomainException NOT_FOUND where it is not the caller's
   */
  public Offer consent(Caller caller, long id, boolean given) {
    OfferRow row =
        repository
            .offer(id)
            .filter(offer -> offer.username().equals(caller.username()))
            .orElseThrow(() -> new DomainException(Problem.NOT_FOUND, "expertise.no-offer", id));
    row.consent(given, clock.instant());
    if (!given) {
      withdrawn(row);
    }
    Offer offer = row.toOffer();
    changed.fire(new OffersChanged(offer));
    return offer;
  }

  /** What waits for an answer is let go, and the links in its mails end. */
  private void withdrawn(OfferRow row) {
    for (RequestRow request : repository.requestsTo(row.username())) {
      if (request.offer().id() == row.id() && request.state() == RequestState.ASKED) {
        request.answer(RequestState.DECLINED, Optional.empty(), clock.instant());
        links.revoke(ExchangeMails.ANSWER, row.username(), request.match().toString());
      }
    }
  }

  /** An erased account offers nothing any more. */
  void erased(@Observes AccountErased event) {
    for (OfferRow row : repository.offers()) {
      if (row.username().equals(event.username())) {
        row.consent(false, clock.instant());
        withdrawn(row);
        changed.fire(new OffersChanged(row.toOffer()));
      }
    }
  }
}
