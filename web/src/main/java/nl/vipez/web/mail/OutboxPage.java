package nl.vipez.web.mail;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import nl.vipez.mail.MailDesk;
import nl.vipez.mail.model.MailContent;
import nl.vipez.mail.model.MailFacts;
import nl.vipez.mail.model.MailState;
import nl.vipez.web.problem.PageMessages;
import nl.vipez.web.security.CurrentCaller;
import org.jspecify.annotations.Nullable;

/** The administrator's outbox: what waits, went, or could not be sent, and what a mail says. */
@RequestScoped
@Named("outboxPage")
public class OutboxPage {
  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
  private static final int PAGE = 50;

  @Inject private CurrentCaller current;
  @Inject private MailDesk desk;
  @Inject private PageMessages messages;

  private @Nullable String state;
  private @Nullable String id;
  private int page = 1;
  private @Nullable List<Row> rows;

  /**
   * A mail as the list shows it.
   *
   * @param written when it was written, Europe/Amsterdam
   * @param next when it is tried next
   */
  public record Row(
      String id,
      String cause,
      String address,
      String subject,
      String state,
      boolean dead,
      boolean waiting,
      int attempts,
      String problem,
      LocalDateTime written,
      LocalDateTime next,
      boolean readable) {
    private static Row of(MailFacts facts) {
      return new Row(
          facts.id(),
          facts.cause(),
          facts.address(),
          facts.subject(),
          facts.state().name(),
          facts.state().dead(),
          facts.state() == MailState.WAITING,
          facts.attempts(),
          facts.problem().orElse(""),
          here(facts.created()),
          here(facts.nextAttempt()),
          facts.readable());
    }

    private static LocalDateTime here(Instant instant) {
      return LocalDateTime.ofInstant(instant, AMSTERDAM);
    }
  }

  /** The mails of this page of the list. */
  public List<Row> getRows() {
    if (rows == null) {
      rows =
          desk.list(current.caller(), states(), (getPage() - 1) * PAGE, PAGE).stream()
              .map(Row::of)
              .toList();
    }
    return rows;
  }

  /** How many mails the choice holds. */
  public long getTotal() {
    return desk.count(current.caller(), states());
  }

  /** Whether there is a further page. */
  public boolean isMore() {
    return getTotal() > (long) getPage() * PAGE;
  }

  /** How many mails wait for a person. */
  public long getDead() {
    return desk.count(current.caller(), List.of(MailState.REFUSED, MailState.UNSURE));
  }

  /** Whether there is a mail server. */
  public boolean isSends() {
    return desk.sends(current.caller());
  }

  /** The states to choose from. */
  public MailState[] getStates() {
    return MailState.values();
  }

  /** The mail being read. */
  public @Nullable Row getOpened() {
    return id == null ? null : Row.of(content().facts());
  }

  /** What the mail being read says. */
  public String getText() {
    return content().text();
  }

  private MailContent content() {
    return desk.content(current.caller(), Objects.requireNonNullElse(id, ""));
  }

  /** Puts a dead mail back in line. */
  public @Nullable String resend(String which) {
    return messages.attempt(() -> desk.resend(current.caller(), which), "mail", "outbox.was-resent")
        ? "/mail/outbox?faces-redirect=true"
        : null;
  }

  private List<MailState> states() {
    return Arrays.stream(MailState.values()).filter(one -> one.name().equals(state)).toList();
  }

  public @Nullable String getState() {
    return state;
  }

  public void setState(@Nullable String value) {
    state = value;
  }

  public @Nullable String getId() {
    return id;
  }

  public void setId(@Nullable String value) {
    id = value;
  }

  public int getPage() {
    return Math.clamp(page, 1, 1_000);
  }

  public void setPage(int value) {
    page = value;
  }
}
