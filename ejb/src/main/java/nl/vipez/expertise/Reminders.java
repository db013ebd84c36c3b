package nl.vipez.expertise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import nl.vipez.expertise.learning.ShownRanks;
import nl.vipez.expertise.model.RequestState;

/**
 * Reminds of what waits: the provider after a week and after two, never more; who asked, once,
 * three weeks after a yes without a closing. Each reminder has a key of its own in the outbox, so
 * that several servers and several runs send it once.
 */
@ApplicationScoped
@Transactional
public class Reminders {
  private static final int MOST = 2;
  private static final Duration WEEK = Duration.ofDays(7);
  private static final Duration CLOSING = Duration.ofDays(21);

  private final ExpertiseRepository repository;
  private final ExchangeMails mails;
  private final ShownRanks shown;
  private final Clock clock;

  @Inject
  Reminders(ExpertiseRepository repository, ExchangeMails mails, ShownRanks shown, Clock clock) {
    this.repository = repository;
    this.mails = mails;
    this.shown = shown;
    this.clock = clock;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected Reminders() {
    this.repository = null;
    this.mails = null;
    this.shown = null;
    this.clock = null;
  }

  /** Writes the reminders that are due, and forgets what was kept long enough. */
  public void remind() {
    shown.forgetOld();
    Instant now = clock.instant();
    for (RequestRow row : repository.requests()) {
      if (row.state() == RequestState.ASKED && row.offer().toOffer().consent()) {
        long weeks = Duration.between(row.askedAt(), now).dividedBy(WEEK);
        if (weeks >= 1 && weeks <= MOST) {
          mails.reminded(row, (int) weeks);
        }
      } else if (row.state() == RequestState.ACCEPTED
          && row.answeredAt().filter(at -> at.plus(CLOSING).isBefore(now)).isPresent()) {
        mails.outcomeWanted(row);
      }
    }
  }
}
