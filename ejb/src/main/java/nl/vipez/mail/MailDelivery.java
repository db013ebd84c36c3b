package nl.vipez.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.vipez.mail.model.Backoff;
import nl.vipez.mail.model.MailContent;
import nl.vipez.mail.model.MailState;

/**
 * Hands over what waits. A mail is claimed in the database before the mail server hears of it, so
 * that no two servers hand it over and a server that dies in between leaves a trace rather than a
 * second copy. Runs outside any transaction: each step is committed by itself.
 */
@ApplicationScoped
public class MailDelivery {
  private final Outbox outbox;
  private final MailRows rows;
  private final Post post;
  private final MailSettings settings;
  private final Clock clock;

  /** For the container. */
  @Inject
  public MailDelivery(
      Outbox outbox, MailRows rows, PostOffice post, MailSettings settings, Clock clock) {
    this(outbox, rows, (Post) post, settings, clock);
  }

  MailDelivery(Outbox outbox, MailRows rows, Post post, MailSettings settings, Clock clock) {
    this.outbox = outbox;
    this.rows = rows;
    this.post = post;
    this.settings = settings;
    this.clock = clock;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected MailDelivery() {
    this.outbox = null;
    this.rows = null;
    this.post = null;
    this.settings = null;
    this.clock = null;
  }

  /** Hands over all that is due, and says how much that was. */
  public int deliverDue() {
    int tried = 0;
    List<String> due = rows.due(clock.instant());
    while (!due.isEmpty()) {
      for (String id : due) {
        if (outbox.claim(id, clock.instant())) {
          rows.content(id).ifPresent(this::deliver);
          tried++;
        }
      }
      due = rows.due(clock.instant());
    }
    return tried;
  }

  /** Gives up what broke off, and erases texts that have been kept long enough. */
  public void tidy() {
    outbox.abandonStale(clock.instant());
    outbox.eraseBodiesBefore(clock.instant().minus(settings.kept()));
  }

  private void deliver(MailContent mail) {
    String id = mail.facts().id();
    Instant now = clock.instant();
    try {
      MailState reached = post.deliver(mail);
      outbox.move(id, reached, now, "", clock.instant());
      if (reached == MailState.SENT) {
        outbox.eraseBody(id);
      }
    } catch (PostFailure failure) {
      Optional<Duration> wait = Backoff.after(mail.facts().attempts());
      boolean again = failure.next() == MailState.WAITING;
      MailState next = again && wait.isEmpty() ? MailState.REFUSED : failure.next();
      outbox.move(
          id, next, now.plus(wait.orElse(Duration.ZERO)), failure.reason(), clock.instant());
    }
  }
}
