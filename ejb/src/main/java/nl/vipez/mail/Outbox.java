package nl.vipez.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import nl.vipez.mail.model.Attachment;
import nl.vipez.mail.model.MailContent;
import nl.vipez.mail.model.MailDraft;
import nl.vipez.mail.model.MailFacts;
import nl.vipez.mail.model.MailState;
import nl.vipez.platform.Sql;

/** Writes to the tables of mail; {@link MailRows} reads them. */
@ApplicationScoped
class Outbox {
  /** How long handing over one mail may take before it counts as broken off. */
  private static final Duration HANDING_OVER = Duration.ofMinutes(15);

  private final Sql sql;

  @Inject
  Outbox(Sql sql) {
    this.sql = sql;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected Outbox() {
    this.sql = null;
  }

  void add(MailDraft draft, MailContent mail) {
    MailFacts facts = mail.facts();
    sql.update(
        "insert into mail (id, idempotency_key, cause, username, address, language, subject,"
            + " text_body, html_body, message_id, in_reply_to, unsubscribe, state, attempts,"
            + " next_attempt_at, created_at, changed_at)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?, ?, ?)",
        facts.id(),
        draft.key(),
        draft.cause(),
        draft.recipient().username().orElse(null),
        facts.address(),
        mail.language(),
        facts.subject(),
        mail.text(),
        mail.html(),
        mail.messageId(),
        mail.inReplyTo().orElse(null),
        mail.unsubscribe().map(URI::toString).orElse(null),
        facts.state().name(),
        utc(facts.nextAttempt()),
        utc(facts.created()),
        utc(facts.changed()));
    int number = 0;
    for (Attachment file : mail.attachments()) {
      sql.update(
          "insert into mail_attachment (mail_id, number, name, media_type, content)"
              + " values (?, ?, ?, ?, ?)",
          facts.id(),
          number++,
          file.name(),
          file.mediaType(),
          file.content());
    }
  }

  /** Takes a mail for handing over; false when another server did. */
  boolean claim(String id, Instant now) {
    return sql.update(
            "update mail set state = 'SENDING', attempts = attempts + 1, changed_at = ?"
                + " where id = ? and state = 'WAITING'",
            utc(now),
            id)
        == 1;
  }

  /** What a stopped server was handing over: nobody knows whether it arrived. */
  int abandonStale(Instant now) {
    return sql.update(
        "update mail set state = 'UNSURE', problem = 'interrupted', changed_at = ?"
            + " where state = 'SENDING' and changed_at < ?",
        utc(now),
        utc(now.minus(HANDING_OVER)));
  }

  void move(String id, MailState state, Instant next, String problem, Instant now) {
    sql.update(
        "update mail set state = ?, next_attempt_at = ?, problem = ?, changed_at = ? where id = ?",
        state.name(),
        utc(next),
        problem.isEmpty() ? null : problem,
        utc(now),
        id);
  }

  /** Puts a dead mail back in line; false when it is not dead or its text is gone. */
  boolean revive(String id, Instant now) {
    return sql.update(
            "update mail set state = 'WAITING', attempts = 0, next_attempt_at = ?, problem = null,"
                + " changed_at = ? where id = ? and state in ('REFUSED', 'UNSURE')"
                + " and text_body is not null",
            utc(now),
            utc(now),
            id)
        == 1;
  }

  void cancel(String username, Instant now) {
    sql.update(
        "update mail set state = 'CANCELLED', changed_at = ?"
            + " where username = ? and state = 'WAITING'",
        utc(now),
        username);
  }

  void eraseBody(String id) {
    erase("id = ?", id);
  }

  void eraseBodiesOf(String username) {
    erase("username = ?", username);
  }

  int eraseBodiesBefore(Instant moment) {
    return erase("state not in ('WAITING', 'SENDING') and changed_at < ?", utc(moment));
  }

  private int erase(String which, Object parameter) {
    sql.update(
        "delete from mail_attachment where mail_id in (select id from mail where " + which + ")",
        parameter);
    return sql.update(
        "update mail set text_body = null, html_body = null where text_body is not null and "
            + which,
        parameter);
  }

  /** What is left tells that something was sent, not where to or what about. */
  void forgetAddress(String username) {
    sql.update("update mail set address = '', subject = '–' where username = ?", username);
  }

  private static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
