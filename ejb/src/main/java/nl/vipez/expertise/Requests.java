package nl.vipez.expertise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.vipez.account.Accounts;
import nl.vipez.account.model.AccountFacts;
import nl.vipez.account.model.Caller;
import nl.vipez.expertise.model.HelpRequest;
import nl.vipez.expertise.model.MatchId;
import nl.vipez.expertise.model.Need;
import nl.vipez.expertise.model.Offer;
import nl.vipez.expertise.model.Ranking;
import nl.vipez.expertise.model.RequestState;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.Problem;

/** Asking a person that was proposed, and the answers that follow. */
@ApplicationScoped
@Transactional
public class Requests {
  private static final int MOST = 5;
  private static final int MESSAGE_MAX = 2_000;

  private final ExpertiseRepository repository;
  private final Needs needs;
  private final Matches matches;
  private final Accounts accounts;
  private final ExchangeMails mails;
  private final Suggestions suggestions;
  private final Markets markets;
  private final Clock clock;

  @Inject
  Requests(
      ExpertiseRepository repository,
      Needs needs,
      Matches matches,
      Suggestions suggestions,
      Markets markets,
      Accounts accounts,
      ExchangeMails mails,
      Clock clock) {
    this.repository = repository;
    this.needs = needs;
    this.matches = matches;
    this.suggestions = suggestions;
    this.markets = markets;
    this.accounts = accounts;
    this.mails = mails;
    this.clock = clock;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected Requests() {
    this.repository = null;
    this.needs = null;
    this.matches = null;
    this.suggestions = null;
    this.markets = null;
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
    return ask(caller, need, List.of(offer), message).getFirst();
  }

  /**
   * Puts a need of the caller's municipality to one or several offers at once: to all, or, when one
   * cannot be asked, to none.
   *
   * @param offers numbers of one to {@value #MOST} offers
   * @throws DomainException UNPROCESSABLE for none or too many or too long a message, NOT_FOUND for
   *     a need or an offer that is not there for the caller or does not pass the gate, CONFLICT
   *     when one was asked before
   */
  public List<HelpRequest> ask(Caller caller, long need, List<Long> offers, String message) {
    Set<Long> wanted = new LinkedHashSet<>(offers);
    if (wanted.isEmpty() || wanted.size() > MOST) {
      throw new DomainException(Problem.UNPROCESSABLE, "expertise.ask-bounds", 1, MOST);
    }
    if (message.strip().length() > MESSAGE_MAX) {
      throw new DomainException(Problem.UNPROCESSABLE, "expertise.length-bounds", 0, MESSAGE_MAX);
    }
    NeedRow row = needs.row(caller, need);
    Map<Long, Ranking.Match> open = new HashMap<>();
    matches.rank(caller, row.toNeed()).all().forEach(m -> open.put(m.candidate().offer().id(), m));
    List<RequestRow> asked = new ArrayList<>();
    for (long offer : wanted) {
      if (repository.request(need, offer).isPresent()) {
        throw new DomainException(Problem.CONFLICT, "expertise.asked-before");
      }
      Ranking.Match match =
          Optional.ofNullable(open.get(offer))
              .orElseThrow(
                  () -> new DomainException(Problem.NOT_FOUND, "expertise.no-offer", offer));
      asked.add(
          new RequestRow(
              row,
              repository.offer(offer).orElseThrow(),
              message.strip(),
              match.score(),
              clock.instant()));
    }
    return asked.stream().map(this::put).toList();
  }

  private HelpRequest put(RequestRow request) {
    RequestRow kept = repository.add(request);
    markets.requestsChanged();
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
    markets.requestsChanged();
    if (answer.byProvider()) {
      mails.answered(row);
    }
    return view(row);
  }

  /**
   * Says not now and names a colleague who offers experience.
   *
   * @param colleague number of an offer among {@link Suggestions}
   * @throws DomainException as {@link #answer}; NOT_FOUND for an offer that may not be named
   */
  public HelpRequest suggest(
      Caller caller, long need, long offer, long colleague, Optional<String> reason) {
    RequestRow row =
        repository
            .request(need, offer)
            .filter(request -> mayAnswer(caller, request, RequestState.DECLINED))
            .orElseThrow(() -> new DomainException(Problem.NOT_FOUND, "expertise.no-request"));
    return suggest(row, colleague, reason);
  }

  /** Names a colleague for somebody whose right to answer was checked. */
  HelpRequest suggest(RequestRow row, long colleague, Optional<String> reason) {
    if (suggestions.of(row).stream().noneMatch(one -> one.id() == colleague)) {
      throw new DomainException(Problem.NOT_FOUND, "expertise.no-offer", colleague);
    }
    row.suggest(repository.offer(colleague).orElseThrow());
    return answer(row, RequestState.DECLINED, reason);
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
        Optional.of(row.offer().reach()).filter(how -> row.state().counts() && !how.isEmpty()),
        row.message(),
        row.state(),
        row.reason(),
        row.suggested()
            .map(OfferRow::toOffer)
            .filter(Offer::consent)
            .map(
                named ->
                    new HelpRequest.Suggestion(
                        named.id(), named.displayName(), named.municipality())),
        row.ofRound(),
        row.askedAt());
  }
}
