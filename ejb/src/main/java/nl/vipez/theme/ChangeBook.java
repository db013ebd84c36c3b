package nl.vipez.theme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import nl.vipez.account.model.Caller;
import nl.vipez.platform.Sql;
import nl.vipez.theme.model.VocabularyChange;

/** Who changed what and when, and the counter by which servers notice that something changed. */
@ApplicationScoped
@Transactional
class ChangeBook {
  private static final int LONGEST = 8_000;

  private final Sql sql;
  private final Clock clock;
  private final Event<VocabularyChanged> changed;

  @Inject
  ChangeBook(Sql sql, Clock clock, Event<VocabularyChanged> changed) {
    this.sql = sql;
    this.clock = clock;
    this.changed = changed;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected ChangeBook() {
    this.sql = null;
    this.clock = null;
    this.changed = null;
  }

  /** Lets one writer at a time pass until the transaction ends; called first. */
  void lock() {
    sql.update("update vocabulary_counter set last_number = last_number + 1");
  }

  /** Writes a line. */
  void write(
      Caller by,
      VocabularyChange.Subject subject,
      String id,
      VocabularyChange.Kind kind,
      String before,
      String after) {
    sql.update(
        "insert into vocabulary_change (subject, subject_id, change_kind, old_value, new_value,"
            + " changed_by, changed_at) values (?, ?, ?, ?, ?, ?, ?)",
        subject.name(),
        id,
        kind.name(),
        cut(before),
        cut(after),
        by.username(),
        OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
    changed.fire(new VocabularyChanged());
  }

  /** The counter as it stands. */
  long number() {
    return sql.list("select last_number from vocabulary_counter", row -> row.getLong(1)).getFirst();
  }

  /** The last lines, newest first. */
  List<VocabularyChange> newest(int max) {
    return sql.list(
        "select subject, subject_id, change_kind, old_value, new_value, changed_by, changed_at"
            + " from vocabulary_change order by id desc fetch first ? rows only",
        row ->
            new VocabularyChange(
                VocabularyChange.Subject.valueOf(row.getString(1)),
                row.getString(2),
                VocabularyChange.Kind.valueOf(row.getString(3)),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getObject(7, OffsetDateTime.class).toInstant()),
        max);
  }

  private static String cut(String text) {
    return text.length() > LONGEST ? text.substring(0, LONGEST - 1) + "…" : text;
  }
}
