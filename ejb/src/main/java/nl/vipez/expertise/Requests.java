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
  private final Clock clock;

  @Inject
  Requests(
      ExpertiseRepository repository,
      Needs needs,
      Matches matches,
      Accounts accounts,
      Clock clock) {
    this.repository = repository;
    this.needs = needs;
    this.matches = matches;
    this.accounts = accounts;
    this.clock = clock;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected Requests() {
    this.repository = null;
    this.needs = null;
    this.matches = null;
    this.accounts = null;
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
    return view(
        repository.add(
            new RequestRow(row, asked, message.strip(), match.score(), clock.instant())));
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
    row.answer(answer, reason.map(String::strip).filter(text -> !text.isEmpty()), clock.instant());
    return view(row);
  }

  private static boolean mayAnswer(Caller caller, RequestRow request, RequestState answer) {
    return answer.byProvider()
        ? request.offer().username().equals(caller.username())
        : caller.worksFor(request.need().toNeed().municipality());
  }

  private HelpRequest view(RequestRow row) {
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
        row.askedAt());
  }
}
