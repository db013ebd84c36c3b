package nl.vipez.shelf;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nl.vipez.account.model.AccountErased;
import nl.vipez.account.model.Caller;
import nl.vipez.platform.Sql;
import nl.vipez.shelf.model.Kept;

/**
 * What a person opened lately: the last 50, for that person's eyes, and not at all for who turned
 * it off. Beside it openings are counted by document and day, without persons.
 */
@ApplicationScoped
@Transactional
public class Recents {
  private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");
  private static final int KEPT = 50;

  /** Turning pages is not opening anew. */
  private static final Duration SAME_READING = Duration.ofMinutes(30);

  private final Sql sql;
  private final Shelved shelved;
  private final Clock clock;

  @Inject
  Recents(Sql sql, Shelved shelved, Clock clock) {
    this.sql = sql;
    this.shelved = shelved;
    this.clock = clock;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected Recents() {
    this.sql = null;
    this.shelved = null;
    this.clock = null;
  }

  /** The caller's last 50, latest first; one that may not be seen now is left out. */
  public List<Kept> list(Caller caller) {
    Shelved.requirePerson(caller);
    return sql
        .list(
            "select document_id, opened_at from recent_document where username = ?"
                + " order by opened_at desc, document_id fetch first "
                + KEPT
                + " rows only",
            row ->
                shelved.row(
                    caller,
                    row.getString(1),
                    "",
                    row.getObject(2, OffsetDateTime.class).toInstant()),
            caller.username())
        .stream()
        .flatMap(Optional::stream)
        .toList();
  }

  /** Notes that the caller opened a document that the caller may see; strangers leave no trace. */
  public void opened(Caller caller, String document) {
    if (!caller.signedIn()) {
      return;
    }
    Instant now = clock.instant();
    if (!on(caller)) {
      count(document, now);
      return;
    }
    boolean again =
        !sql.list(
                "select 1 from recent_document"
                    + " where username = ? and document_id = ? and opened_at > ?",
                row -> row.getInt(1),
                caller.username(),
                document,
                utc(now.minus(SAME_READING)))
            .isEmpty();
    if (again) {
      return;
    }
    count(document, now);
    sql.update(
        "delete from recent_document where username = ? and document_id = ?",
        caller.username(),
        document);
    sql.update(
        "insert into recent_document (username, document_id, opened_at) values (?, ?, ?)",
        caller.username(),
        document,
        utc(now));
    sql.update(
        "delete from recent_document where username = ? and opened_at <"
            + " (select min(opened_at) from (select opened_at from recent_document"
            + " where username = ? order by opened_at desc fetch first "
            + KEPT
            + " rows only) kept)",
        caller.username(),
        caller.username());
  }

  /** Whether the caller's openings are remembered. */
  public boolean on(Caller caller) {
    return sql.list(
            "select 1 from recent_off where username = ?", row -> row.getInt(1), caller.username())
        .isEmpty();
  }

  /** Turns remembering on or off; off forgets what was remembered. */
  public void turn(Caller caller, boolean on) {
    Shelved.requirePerson(caller);
    sql.update("delete from recent_off where username = ?", caller.username());
    if (!on) {
      sql.update("insert into recent_off (username) values (?)", caller.username());
      clear(caller);
    }
  }

  /** Forgets what the caller opened. */
  public void clear(Caller caller) {
    sql.update("delete from recent_document where username = ?", caller.username());
  }

  void erased(@Observes AccountErased event) {
    sql.update("delete from recent_document where username = ?", event.username());
    sql.update("delete from recent_off where username = ?", event.username());
  }

  private void count(String document, Instant now) {
    LocalDate today = LocalDate.ofInstant(now, HERE);
    String add =
        "update document_opening set times = times + 1 where document_id = ? and opened_on = ?";
    if (sql.update(add, document, today) == 0) {
      sql.update(
          "insert into document_opening (document_id, opened_on, times) values (?, ?, 1)",
          document,
          today);
    }
  }

  private static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
