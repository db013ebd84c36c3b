package nl.vipez.benchmark.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import nl.vipez.benchmark.model.Status;
import nl.vipez.benchmark.model.entry.EntryChange;
import nl.vipez.benchmark.model.entry.Held;
import nl.vipez.platform.Sql;

/**
 * Values of base figures that wait for another one to change. Where the figure itself got a newer
 * vintage since (by an upload, or in the dialogue), what waited no longer counts.
 */
@ApplicationScoped
@Transactional
public class HeldAnswers {
  private static final String WAITING =
      " from held_answer h where h.municipality = ? and h.figure_year = ? and h.seen_vintage ="
          + " coalesce((select max(b.vintage) from base_figure b where b.code = h.code and"
          + " b.municipality = h.municipality and b.figure_year = h.figure_year), 0)";

  private final Sql sql;
  private final Clock clock;

  @Inject
  HeldAnswers(Sql sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected HeldAnswers() {
    this.sql = null;
    this.clock = null;
  }

  /** Those of one municipality and year, by code of the base figure. */
  Map<String, Held> of(String municipality, int year) {
    Map<String, Held> all = new HashMap<>();
    sql.list(
        "select h.code, h.id, h.amount, h.status, h.held_by, h.held_at" + WAITING,
        row ->
            all.put(
                row.getString(1),
                new Held(
                    row.getLong(2),
                    row.getDouble(3),
                    Status.valueOf(row.getString(4)),
                    row.getString(5),
                    row.getObject(6, OffsetDateTime.class).toInstant())),
        municipality,
        year);
    return all;
  }

  /** How many there are of one municipality and year. */
  public int count(String municipality, int year) {
    return of(municipality, year).size();
  }

  /** Keeps a value, instead of what waited there; the caller holds the lock on figures. */
  void hold(EntryChange change, String who) {
    drop(change.indicator(), change.municipality(), change.year());
    change
        .value()
        .ifPresent(
            value ->
                sql.update(
                    "insert into held_answer (code, municipality, figure_year, amount, status,"
                        + " seen_vintage, held_by, held_at) values (?, ?, ?, ?, ?, ?, ?, ?)",
                    change.indicator(),
                    change.municipality(),
                    change.year(),
                    value,
                    change.status().name(),
                    change.seenVintage(),
                    who,
                    OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC)));
  }

  /** Lets go of what waits for this base figure. */
  void drop(String code, String municipality, int year) {
    sql.update(
        "delete from held_answer where code = ? and municipality = ? and figure_year = ?",
        code,
        municipality,
        year);
  }
}
