package nl.vipez.expertise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import nl.vipez.account.model.Caller;
import nl.vipez.expertise.model.Appointment;
import nl.vipez.expertise.model.Exchange;
import nl.vipez.expertise.model.MatchId;
import nl.vipez.expertise.model.RequestState;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.Problem;

/**
 * What follows a request: a thread of messages, an appointment, and the closing by both sides. Seen
 * by the one asked and by those who work for the municipality that asked; by nobody else.
 */
@ApplicationScoped
@Transactional
public class Exchanges {
  private static final int TEXT_MAX = 2_000;

  private final ExpertiseRepository repository;
  private final ThreadRepository threads;
  private final Requests requests;
  private final ExchangeMails mails;
  private final Clock clock;

  @Inject
  Exchanges(
      ExpertiseRepository repository,
      ThreadRepository threads,
      Requests requests,
      ExchangeMails mails,
      Clock clock) {
    this.repository = repository;
    this.threads = threads;
    this.requests = requests;
    this.mails = mails;
    this.clock = clock;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected Exchanges() {
    this.repository = null;
    this.threads = null;
    this.requests = null;
    this.mails = null;
    this.clock = null;
  }

  /**
   * The exchange as the caller sees it.
   *
   * @throws DomainException NOT_FOUND for who has no part in it
   */
  public Exchange find(Caller caller, MatchId match) {
    RequestRow row = row(caller, match);
    return new Exchange(
        requests.view(row),
        provides(caller, row),
        threads.of(match),
        row.appointment(),
        row.worthwhile(),
        row.outcome(),
        row.practice());
  }

  /**
   * Adds a message and passes it on by mail.
   *
   * @throws DomainException NOT_FOUND as {@link #find}, UNPROCESSABLE for no text or more than
   *     2,000 characters, CONFLICT when the provider said no
   */
  public Exchange say(Caller caller, MatchId match, String text) {
    RequestRow row = open(caller, match);
    boolean byProvider = provides(caller, row);
    String said = bounded(text);
    threads.add(
        match, new Exchange.Message(byProvider, caller.displayName(), said, clock.instant()));
    mails.said(row, byProvider, caller.displayName(), said);
    return find(caller, match);
  }

  /**
   * Agrees on a moment, or on another one; both sides get a file for their calendar.
   *
   * @throws DomainException as {@link #say}; UNPROCESSABLE for a moment that has passed
   */
  public Exchange appoint(Caller caller, MatchId match, Appointment appointment) {
    RequestRow row = open(caller, match);
    if (appointment.at().isBefore(clock.instant())) {
      throw new DomainException(Problem.UNPROCESSABLE, "expertise.appointment-past");
    }
    int number = row.appoint(appointment);
    mails.appointed(row, appointment, number);
    return find(caller, match);
  }

  /**
   * The seeker's closing: whether it helped, and what came of it.
   *
   * @throws DomainException NOT_FOUND for who did not ask, CONFLICT before a yes or after closing
   */
  public Exchange close(Caller caller, MatchId match, boolean helped, String outcome) {
    requests.answer(
        caller,
        match.need(),
        match.offer(),
        helped ? RequestState.HELPED : RequestState.NOT_HELPED,
        Optional.empty());
    row(caller, match).close(outcome.isBlank() ? Optional.empty() : Optional.of(bounded(outcome)));
    return find(caller, match);
  }

  /**
   * The provider's closing: whether it was worth the time.
   *
   * @throws DomainException NOT_FOUND for who was not asked, CONFLICT before a yes
   */
  public Exchange worthwhile(Caller caller, MatchId match, boolean worthwhile) {
    RequestRow row = open(caller, match);
    if (!provides(caller, row)) {
      throw notFound();
    }
    row.worthwhile(worthwhile);
    return find(caller, match);
  }

  /** Keeps which draft was made of it. */
  void practice(Caller caller, MatchId match, String document) {
    row(caller, match).practice(document);
  }

  RequestRow row(Caller caller, MatchId match) {
    return repository
        .request(match.need(), match.offer())
        .filter(row -> provides(caller, row) || seeks(caller, row))
        .orElseThrow(Exchanges::notFound);
  }

  private RequestRow open(Caller caller, MatchId match) {
    RequestRow row = row(caller, match);
    if (row.state() == RequestState.DECLINED) {
      throw new DomainException(Problem.CONFLICT, "expertise.declined");
    }
    return row;
  }

  private static boolean provides(Caller caller, RequestRow row) {
    return row.offer().username().equals(caller.username());
  }

  private static boolean seeks(Caller caller, RequestRow row) {
    return caller.worksFor(row.need().toNeed().municipality());
  }

  private static String bounded(String text) {
    String said = text.strip();
    if (said.isEmpty() || said.length() > TEXT_MAX) {
      throw new DomainException(Problem.UNPROCESSABLE, "expertise.length-bounds", 1, TEXT_MAX);
    }
    return said;
  }

  private static DomainException notFound() {
    return new DomainException(Problem.NOT_FOUND, "expertise.no-request");
  }
}
