package nl.vipez.benchmark.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.vipez.benchmark.model.entry.EntryNote;
import nl.vipez.benchmark.model.entry.MissingReason;
import nl.vipez.platform.Sql;

/** Explanations beside figures; a change adds one, none is overwritten. */
@ApplicationScoped
@Transactional
class EntryNotes {
  private final Sql sql;
  private final Clock clock;

  @Inject
  EntryNotes(Sql sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected EntryNotes() {
    this.sql = null;
    this.clock = null;
  }

  /** A note, with who wrote it and when. */
  record Written(EntryNote note, String by, Instant at) {}

  /** The notes of one municipality and year as they stand, by indicator. */
  Map<String, Written> of(String municipality, int year) {
    Map<String, Written> all = new HashMap<>();
    sql.list(
        "select indicator, number, reason, note, written_by, written_at from entry_note"
            + " where municipality = ? and figure_year = ? order by number",
        row -> all.put(row.getString(1), written(row)),
        municipality,
        year);
    return all;
  }

  private static Written written(ResultSet row) throws SQLException {
    return new Written(
        new EntryNote(
            row.getInt(2),
            Optional.ofNullable(row.getString(3)).flatMap(MissingReason::of),
            row.getString(4)),
        row.getString(5),
        row.getObject(6, OffsetDateTime.class).toInstant());
  }

  /** Adds a note; the caller holds the lock on figures, so that numbers follow one another. */
  void add(
      String indicator,
      String municipality,
      int year,
      EntryNote before,
      Optional<MissingReason> reason,
      String text,
      String who) {
    if (before.says(reason, text)) {
      return;
    }
    sql.update(
        "insert into entry_note (indicator, municipality, figure_year, number, reason, note,"
            + " written_by, written_at) values (?, ?, ?, ?, ?, ?, ?, ?)",
        indicator,
        municipality,
        year,
        before.number() + 1,
        reason.map(MissingReason::name).orElse(null),
        text,
        who,
        OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
  }
}
