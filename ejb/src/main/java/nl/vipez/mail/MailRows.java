package nl.vipez.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nl.vipez.mail.model.Attachment;
import nl.vipez.mail.model.MailContent;
import nl.vipez.mail.model.MailFacts;
import nl.vipez.mail.model.MailState;
import nl.vipez.platform.Sql;

/** Reads the tables of mail that waits and went. */
@ApplicationScoped
class MailRows {
  private static final int AT_ONCE = 50;
  private static final String FACTS =
      "select id, cause, address, subject, state, attempts, next_attempt_at, problem, created_at,"
          + " changed_at, text_body is not null";

  private final Sql sql;

  @Inject
  MailRows(Sql sql) {
    this.sql = sql;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected MailRows() {
    this.sql = null;
  }

  Optional<String> messageIdOf(String key) {
    return sql
        .list("select message_id from mail where idempotency_key = ?", row -> row.getString(1), key)
        .stream()
        .findFirst();
  }

  int written(String username, String cause, Instant since) {
    return sql.list(
            "select count(*) from mail where username = ? and cause = ? and created_at > ?",
            row -> row.getInt(1),
            username,
            cause,
            utc(since))
        .getFirst();
  }

  /** Mails whose turn it is, oldest first. */
  List<String> due(Instant now) {
    return sql.list(
        "select id from mail where state = 'WAITING' and next_attempt_at <= ?"
            + " order by next_attempt_at, created_at fetch first "
            + AT_ONCE
            + " rows only",
        row -> row.getString(1),
        utc(now));
  }

  List<MailFacts> list(List<MailState> states, int from, int size) {
    return sql.list(
        FACTS
            + " from mail where state in ("
            + names(states)
            + ") order by created_at desc, id offset ? rows fetch first ? rows only",
        MailRows::facts,
        from,
        size);
  }

  long count(List<MailState> states) {
    return sql.list(
            "select count(*) from mail where state in (" + names(states) + ")",
            row -> row.getLong(1))
        .getFirst();
  }

  private static String names(List<MailState> states) {
    return String.join(",", states.stream().map(state -> "'" + state.name() + "'").toList());
  }

  Optional<MailContent> content(String id) {
    List<Attachment> files =
        sql.list(
            "select name, media_type, content from mail_attachment where mail_id = ?"
                + " order by number",
            row -> new Attachment(row.getString(1), row.getString(2), row.getBytes(3)),
            id);
    return sql
        .list(
            FACTS
                + ", language, text_body, html_body, message_id, in_reply_to, unsubscribe"
                + " from mail where id = ? and text_body is not null",
            row ->
                new MailContent(
                    facts(row),
                    row.getString(12),
                    row.getString(13),
                    row.getString(14),
                    row.getString(15),
                    Optional.ofNullable(row.getString(16)),
                    Optional.ofNullable(row.getString(17)).map(URI::create),
                    files),
            id)
        .stream()
        .findFirst();
  }

  private static MailFacts facts(ResultSet row) throws SQLException {
    return new MailFacts(
        row.getString(1),
        row.getString(2),
        row.getString(3),
        row.getString(4),
        MailState.valueOf(row.getString(5)),
        row.getInt(6),
        instant(row, 7),
        Optional.ofNullable(row.getString(8)),
        instant(row, 9),
        instant(row, 10),
        row.getBoolean(11));
  }

  private static Instant instant(ResultSet row, int column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  private static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
