package nl.vipez.benchmark.source;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vipez.benchmark.model.source.Dirt;
import nl.vipez.benchmark.source.SourceRun.Counts;
import nl.vipez.benchmark.source.SourceRun.Outcome;
import nl.vipez.platform.Sql;
import org.jspecify.annotations.Nullable;

/**
 * Runs and their lines. Each call is a transaction of its own, so that a run that fails is told all
 * the same.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class RunRepository {
  /** A run that is older than this and has not ended was cut off. */
  private static final Duration LONGEST = Duration.ofHours(2);

  private final Sql sql;
  private final Clock clock;

  @Inject
  RunRepository(Sql sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected RunRepository() {
    this.sql = null;
    this.clock = null;
  }

  /** Begins a run, unless one of this source goes on. */
  Optional<Long> begin(String source, String who) {
    sql.list("select code from figure_source where code = ? for update", row -> "", source);
    OffsetDateTime now = now();
    sql.update(
        "update source_run set outcome = 'FAILED', ended_at = ?, problem = ?"
            + " where source = ? and outcome = 'RUNNING' and started_at < ?",
        now,
        "benchmark.source.cut-off",
        source,
        now.minus(LONGEST));
    boolean busy =
        !sql.list(
                "select id from source_run where source = ? and outcome = 'RUNNING'",
                row -> row.getLong(1),
                source)
            .isEmpty();
    if (busy) {
      return Optional.empty();
    }
    sql.update(
        "insert into source_run (source, started_by, started_at, outcome) values (?, ?, ?, ?)",
        source,
        who,
        now,
        Outcome.RUNNING.name());
    return sql
        .list("select max(id) from source_run where source = ?", row -> row.getLong(1), source)
        .stream()
        .findFirst();
  }

  /** Ends a run with what came of it. */
  void end(long id, Counts counts, Map<Dirt, Integer> dirt, List<SourceRun.Line> lines) {
    sql.update(
        "update source_run set outcome = ?, ended_at = ?, added = ?, changed = ?, unchanged = ?,"
            + " refused = ?, indicators = ?, dirt = ? where id = ?",
        Outcome.DONE.name(),
        now(),
        counts.added(),
        counts.changed(),
        counts.unchanged(),
        counts.refused(),
        counts.indicators(),
        dirt.entrySet().stream()
            .map(one -> one.getKey() + "=" + one.getValue())
            .collect(joining(";")),
        id);
    List<@Nullable Object[]> rows = new ArrayList<>();
    for (SourceRun.Line line : lines) {
      rows.add(
          new @Nullable Object[] {
            id,
            rows.size() + 1,
            line.kind(),
            cut(line.place(), 200),
            line.code(),
            cut(line.municipality(), 40),
            cut(line.year(), 20),
            line.before().orElse(null),
            line.after().orElse(null),
            line.reason().map(Dirt::name).orElse(null)
          });
    }
    sql.batch(
        "insert into source_run_line (run, number, kind, place, code, municipality, figure_year,"
            + " old_amount, new_amount, reason) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        rows);
  }

  /** Ends a run of which nothing came. */
  void fail(long id, String problem) {
    sql.update(
        "update source_run set outcome = ?, ended_at = ?, problem = ? where id = ?",
        Outcome.FAILED.name(),
        now(),
        cut(problem, 1_000),
        id);
  }

  /** The newest runs of a source, newest first. */
  List<SourceRun> of(String source, int most) {
    return sql.list(
        "select * from source_run where source = ? order by id desc fetch first ? rows only",
        RunRepository::read,
        source,
        most);
  }

  /** One run. */
  Optional<SourceRun> find(long id) {
    return sql.list("select * from source_run where id = ?", RunRepository::read, id).stream()
        .findFirst();
  }

  /** The lines of a run. */
  List<SourceRun.Line> lines(long id, int most) {
    return sql.list(
        "select * from source_run_line where run = ? order by number fetch first ? rows only",
        row ->
            new SourceRun.Line(
                row.getString("kind"),
                row.getString("place"),
                row.getString("code"),
                row.getString("municipality"),
                row.getString("figure_year"),
                Optional.ofNullable(row.getObject("old_amount", Double.class)),
                Optional.ofNullable(row.getObject("new_amount", Double.class)),
                Optional.ofNullable(row.getString("reason")).map(Dirt::valueOf)),
        id,
        most);
  }

  private static SourceRun read(ResultSet row) throws SQLException {
    Map<Dirt, Integer> dirt = new EnumMap<>(Dirt.class);
    for (String one : Optional.ofNullable(row.getString("dirt")).orElse("").split(";")) {
      int at = one.indexOf('=');
      if (at > 0) {
        dirt.put(Dirt.valueOf(one.substring(0, at)), Integer.valueOf(one.substring(at + 1)));
      }
    }
    return new SourceRun(
        row.getLong("id"),
        row.getString("source"),
        row.getString("started_by"),
        row.getObject("started_at", OffsetDateTime.class).toInstant(),
        Optional.ofNullable(row.getObject("ended_at", OffsetDateTime.class))
            .map(OffsetDateTime::toInstant),
        Outcome.valueOf(row.getString("outcome")),
        new Counts(
            row.getInt("added"),
            row.getInt("changed"),
            row.getInt("unchanged"),
            row.getInt("refused"),
            row.getInt("indicators")),
        dirt,
        Optional.ofNullable(row.getString("problem")));
  }

  private OffsetDateTime now() {
    return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
  }

  private static String cut(String text, int longest) {
    return text.length() > longest ? text.substring(0, longest) : text;
  }
}
