package nl.vipez.expertise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import nl.vipez.account.ActionLinks;
import nl.vipez.account.model.LinkFacts;
import nl.vipez.expertise.model.HelpRequest;
import nl.vipez.expertise.model.MatchId;
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

  @Inject
  AnswerLinks(ActionLinks links, ExpertiseRepository repository, Requests requests) {
    this.links = links;
    this.repository = repository;
    this.requests = requests;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected AnswerLinks() {
    this.links = null;
    this.repository = null;
    this.requests = null;
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

  private RequestRow row(LinkFacts facts) {
    return MatchId.of(facts.subject())
        .flatMap(match -> repository.request(match.need(), match.offer()))
        .filter(row -> row.offer().username().equals(facts.username()))
        .filter(row -> row.state() == RequestState.ASKED)
        .orElseThrow(() -> new DomainException(Problem.GONE, "account.link-gone"));
  }
}
