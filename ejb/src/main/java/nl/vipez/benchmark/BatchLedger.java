package nl.vipez.benchmark;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.vipez.platform.Sql;

/**
 * Who changed figures, when and why. Opening a batch locks the counter until the transaction ends,
 * so batches come one after another and their numbers stand in commit order.
 */
@ApplicationScoped
@Transactional
class BatchLedger {
  private final Sql sql;
  private final Clock clock;

  @Inject
  BatchLedger(Sql sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected BatchLedger() {
    this.sql = null;
    this.clock = null;
  }

  /** One change of figures. */
  record Batch(int number, Instant at) {}

  /** Makes whoever changes figures wait until the running transaction ends. */
  void lock() {
    sql.list("select id from figure_batch_counter where id = 1 for update", row -> row.getInt(1));
  }

  /** Opens a batch in the running transaction. */
  Batch open(String who, String why) {
    sql.update("update figure_batch_counter set last_batch = last_batch + 1 where id = 1");
    int number =
        sql.list("select last_batch from figure_batch_counter where id = 1", row -> row.getInt(1))
            .get(0);
    Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
    sql.update(
        "insert into figure_batch (id, recorded_at, recorded_by, reason) values (?, ?, ?, ?)",
        number,
        OffsetDateTime.ofInstant(at, ZoneOffset.UTC),
        who,
        why);
    return new Batch(number, at);
  }

  /** The newest batch; 0 before the first. */
  int newest() {
    return number("select coalesce(max(id), 0) from figure_batch");
  }

  /** The newest batch recorded at or before this instant; 0 before the first. */
  int newestAt(Instant at) {
    return number(
        "select coalesce(max(id), 0) from figure_batch where recorded_at <= ?",
        OffsetDateTime.ofInstant(at, ZoneOffset.UTC));
  }

  /** When each batch was recorded. */
  Map<Integer, Instant> recorded() {
    Map<Integer, Instant> all = new HashMap<>();
    sql.list(
        "select id, recorded_at from figure_batch",
        row -> all.put(row.getInt(1), row.getObject(2, OffsetDateTime.class).toInstant()));
    return all;
  }

  private int number(String query, Object... parameters) {
    List<Integer> numbers = sql.list(query, row -> row.getInt(1), parameters);
    return numbers.get(0);
  }
}
