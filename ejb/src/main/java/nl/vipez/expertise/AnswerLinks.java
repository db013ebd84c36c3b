package nl.vipez.expertise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import nl.vipez.account.ActionLinks;
import nl.vipez.account.model.LinkFacts;
import nl.vipez.expertise.model.HelpRequest;
import nl.vipez.expertise.model.MatchId;
import nl.vipez.expertise.model.Offer;
import nl.vipez.expertise.model.RequestState;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.Problem;

/**
 * Answering a request by the link in a mail, without signing in. Reading the link changes nothing;
 * it is used up by the answer.
 */
@ApplicationScoped
@Transactional
public class AnswerLinks {
  private final ActionLinks links;
  private final ExpertiseRepository repository;
  private final Requests requests;
  private final Suggestions suggestions;

  @Inject
  AnswerLinks(
      ActionLinks links,
      ExpertiseRepository repository,
      Requests requests,
      Suggestions suggestions) {
    this.links = links;
    this.repository = repository;
    this.requests = requests;
    this.suggestions = suggestions;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected AnswerLinks() {
    this.links = null;
    this.repository = null;
    this.requests = null;
    this.suggestions = null;
  }

  /**
   * The request behind a link.
   *
   * @throws DomainException GONE when the link was used, has expired or never was, or the request
   *     was answered
   */
  public HelpRequest read(String key) {
    return requests.view(row(links.read(ExchangeMails.ANSWER, key)));
  }

  /**
   * Answers the request behind a link, and uses the link up.
   *
   * @param answer ACCEPTED or DECLINED
   * @throws DomainException GONE as {@link #read}
   */
  public HelpRequest answer(String key, RequestState answer, Optional<String> reason) {
    if (!answer.byProvider()) {
      throw new DomainException(Problem.INVALID, "expertise.unknown-answer");
    }
    return requests.answer(row(links.use(ExchangeMails.ANSWER, key)), answer, reason);
  }

  /** Whom the person behind a link may name to be asked instead. */
  public List<Offer> colleagues(String key) {
    return suggestions.of(row(links.read(ExchangeMails.ANSWER, key)));
  }

  /**
   * Says not now behind a link, names a colleague, and uses the link up.
   *
   * @throws DomainException GONE as {@link #read}, NOT_FOUND for an offer that may not be named
   */
  public HelpRequest suggest(String key, long colleague, Optional<String> reason) {
    return requests.suggest(row(links.use(ExchangeMails.ANSWER, key)), colleague, reason);
  }

  private RequestRow row(LinkFacts facts) {
    return MatchId.of(facts.subject())
        .flatMap(match -> repository.request(match.need(), match.offer()))
        .filter(row -> row.offer().username().equals(facts.username()))
        .filter(row -> row.state() == RequestState.ASKED)
        .orElseThrow(() -> new DomainException(Problem.GONE, "account.link-gone"));
  }
}
