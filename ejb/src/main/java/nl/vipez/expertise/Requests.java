package nl.vipez.expertise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.vipez.account.Accounts;
import nl.vipez.account.model.AccountFacts;
import nl.vipez.account.model.Caller;
import nl.vipez.expertise.model.HelpRequest;
import nl.vipez.expertise.model.MatchId;
import nl.vipez.expertise.model.Need;
import nl.vipez.expertise.model.Ranking;
import nl.vipez.expertise.model.RequestState;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.Problem;

/** Asking a person that was proposed, and the answers that follow. */
@ApplicationScoped
@Transactional
public class Requests {
  private final ExpertiseRepository repository;
  private final Needs needs;
  private final Matches matches;
  private final Accounts accounts;
  private final ExchangeMails mails;
  private final Clock clock;

  @Inject
  Requests(
      ExpertiseRepository repository,
      Needs needs,
      Matches matches,
      Accounts accounts,
      ExchangeMails mails,
      Clock clock) {
    this.repository = repository;
    this.needs = needs;
    this.matches = matches;
    this.accounts = accounts;
    this.mails = mails;
    this.clock = clock;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected Requests() {
    this.repository = null;
    this.needs = null;
    this.matches = null;
    this.accounts = null;
    this.mails = null;
    this.clock = null;
  }

  /**
   * Puts a need of the caller's municipality to an offer that passes the gate.
   *
   * @throws DomainException NOT_FOUND for a need or an offer that is not there for the caller,
   *     CONFLICT when asked before
   */
  public HelpRequest ask(Caller caller, long need, long offer, String message) {
    NeedRow row = needs.row(caller, need);
    if (repository.request(need, offer).isPresent()) {
      throw new DomainException(Problem.CONFLICT, "expertise.asked-before");
    }
    Ranking ranking = matches.rank(caller, row.toNeed());
    Ranking.Match match =
        ranking.all().stream()
            .filter(one -> one.candidate().offer().id() == offer)
            .findFirst()
            .orElseThrow(() -> new DomainException(Problem.NOT_FOUND, "expertise.no-offer", offer));
    OfferRow asked = repository.offer(offer).orElseThrow();
    return put(new RequestRow(row, asked, message.strip(), match.score(), clock.instant()));
  }

  private HelpRequest put(RequestRow request) {
    RequestRow kept = repository.add(request);
    mails.asked(kept);
    return view(kept);
  }

  /** Puts a need to an offer in a matching round; the round has checked the gate. */
  HelpRequest propose(MatchId id, double score, long round) {
    if (repository.request(id.need(), id.offer()).isPresent()) {
      throw new DomainException(Problem.CONFLICT, "expertise.asked-before");
    }
    NeedRow need = repository.need(id.need()).orElseThrow();
    OfferRow offer = repository.offer(id.offer()).orElseThrow();
    return put(new RequestRow(need, offer, score, round, clock.instant()));
  }

  /** The requests that a matching round made. */
  List<HelpRequest> ofRound(long round) {
    return repository.requestsOfRound(round).stream().map(this::view).toList();
  }

  /** The requests that were made for a need of the caller's municipality, newest first. */
  public List<HelpRequest> forNeed(Caller caller, long need) {
    needs.row(caller, need);
    return repository.requestsFor(need).stream().map(this::view).toList();
  }

  /** The requests to the caller, newest first. */
  public List<HelpRequest> toMe(Caller caller) {
    return repository.requestsTo(caller.username()).stream().map(this::view).toList();
  }

  /**
   * Takes an answer: the provider accepts or declines, the seeker tells afterwards whether it
   * helped.
   *
   * @throws DomainException NOT_FOUND where the caller is neither, CONFLICT where the answer cannot
   *     follow the present state
   */
  public HelpRequest answer(
      Caller caller, long need, long offer, RequestState answer, Optional<String> reason) {
    RequestRow row =
        repository
            .request(need, offer)
            .filter(request -> mayAnswer(caller, request, answer))
            .orElseThrow(() -> new DomainException(Problem.NOT_FOUND, "expertise.no-request"));
    return answer(row, answer, reason);
  }

  /** Takes an answer of somebody whose right to it was checked. */
  HelpRequest answer(RequestRow row, RequestState answer, Optional<String> reason) {
    row.answer(answer, reason.map(String::strip).filter(text -> !text.isEmpty()), clock.instant());
    if (answer.byProvider()) {
      mails.answered(row);
    }
    return view(row);
  }

  private static boolean mayAnswer(Caller caller, RequestRow request, RequestState answer) {
    return answer.byProvider()
        ? request.offer().username().equals(caller.username())
        : caller.worksFor(request.need().toNeed().municipality());
  }

  HelpRequest view(RequestRow row) {
    Need need = row.need().toNeed();
    return new HelpRequest(
        need.id(),
        need.title(),
        need.municipality(),
        row.need().askedBy(),
        row.offer().id(),
        row.offer().toOffer().displayName(),
        row.offer().toOffer().municipality(),
        row.state().counts()
            ? accounts
                .find(row.offer().username())
                .map(AccountFacts::email)
                .filter(email -> !email.isEmpty())
            : Optional.empty(),
        row.message(),
        row.state(),
        row.reason(),
        row.ofRound(),
        row.askedAt());
  }
}
