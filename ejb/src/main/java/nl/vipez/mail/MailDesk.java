package nl.vipez.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.transaction.Transactional;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Properties;
import nl.vipez.account.model.Caller;
import nl.vipez.account.model.Role;
import nl.vipez.mail.model.MailContent;
import nl.vipez.mail.model.MailFacts;
import nl.vipez.mail.model.MailState;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.Problem;

/** The outbox as administrators see it; to everybody else it is not there. */
@ApplicationScoped
@Transactional
public class MailDesk {
  private final Outbox outbox;
  private final MailRows rows;
  private final MailSettings settings;
  private final Event<MailWritten> written;
  private final Clock clock;

  /** For the container. */
  @Inject
  public MailDesk(
      Outbox outbox,
      MailRows rows,
      MailSettings settings,
      Event<MailWritten> written,
      Clock clock) {
    this.outbox = outbox;
    this.rows = rows;
    this.settings = settings;
    this.written = written;
    this.clock = clock;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected MailDesk() {
    this.outbox = null;
    this.rows = null;
    this.settings = null;
    this.written = null;
    this.clock = null;
  }

  /**
   * Mails in these states, newest first; in no state at all means in any.
   *
   * @param from how many to pass over
   * @param size how many to give at most
   */
  public List<MailFacts> list(Caller caller, List<MailState> states, int from, int size) {
    require(caller);
    return rows.list(any(states), from, size);
  }

  /** How many mails are in these states. */
  public long count(Caller caller, List<MailState> states) {
    require(caller);
    return rows.count(any(states));
  }

  /** Whether mail goes to a mail server, rather than to the folder. */
  public boolean sends(Caller caller) {
    require(caller);
    return settings.host().isPresent();
  }

  /**
   * What a mail says, while its text is kept: what a mail server took is erased at once, for it is
   * its recipient's.
   *
   * @throws DomainException NOT_FOUND when there is no such mail or its text is gone
   */
  public MailContent content(Caller caller, String id) {
    require(caller);
    return rows.content(id).orElseThrow(MailDesk::unknown);
  }

  /** The whole message as it is sent or filed (RFC 5322). */
  public byte[] message(Caller caller, String id) {
    MailContent mail = content(caller, id);
    try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      Envelope.of(Session.getInstance(new Properties()), settings.from(), mail).writeTo(bytes);
      return bytes.toByteArray();
    } catch (MessagingException e) {
      throw new IllegalStateException("mail " + id + " cannot be put into MIME", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Puts a refused or broken-off mail back in line.
   *
   * @throws DomainException CONFLICT when it is in another state or its text is gone
   */
  public void resend(Caller caller, String id) {
    require(caller);
    if (!outbox.revive(id, clock.instant())) {
      throw new DomainException(Problem.CONFLICT, "mail.not-dead");
    }
    written.fire(new MailWritten());
  }

  private static List<MailState> any(List<MailState> states) {
    return states.isEmpty() ? List.of(MailState.values()) : states;
  }

  private static void require(Caller caller) {
    if (!caller.is(Role.ADMINISTRATOR)) {
      throw unknown();
    }
  }

  private static DomainException unknown() {
    return new DomainException(Problem.NOT_FOUND, "mail.unknown");
  }
}
