package nl.vipez.benchmark;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.vipez.circle.Circles;
import nl.vipez.circle.model.Round;
import nl.vipez.municipality.Municipalities;
import nl.vipez.municipality.model.Lineage;
import nl.vipez.municipality.model.LineageStep;
import nl.vipez.platform.Sql;
import org.jspecify.annotations.Nullable;

/**
 * What a round pins when it is frozen: a moment, and with it the vintages of that moment and the
 * definitions and formulas ({@link Indicators} reads their versions as of it); and copies of its
 * circles and of the lineage. What was published for it reads these.
 */
@ApplicationScoped
@Transactional
public class RoundPins {
  private final Sql sql;
  private final BatchLedger ledger;
  private final Circles circles;
  private final Municipalities municipalities;
  private final Map<Integer, Lineage> lineages = new ConcurrentHashMap<>();

  @Inject
  RoundPins(Sql sql, BatchLedger ledger, Circles circles, Municipalities municipalities) {
    this.sql = sql;
    this.ledger = ledger;
    this.circles = circles;
    this.municipalities = municipalities;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected RoundPins() {
    this.sql = null;
    this.ledger = null;
    this.circles = null;
    this.municipalities = null;
  }

  /** Pins everything as it stands now. The freeze is a batch of its own, so that it tells who. */
  public void pin(int round, String who) {
    circles.pin(round, ledger.open(who, "round " + round + " frozen").at());
    copies(round);
  }

  /** Pins circles and lineage for published rounds that have only the moment pinned. */
  public void complete() {
    circles.rounds().stream()
        .filter(round -> round.published() && round.vintageCutoff().isPresent())
        .map(Round::year)
        .filter(round -> !pinned(round))
        .forEach(this::copies);
  }

  private void copies(int round) {
    circles.pinMembers(round);
    sql.update("delete from pinned_lineage where round_year = ?", round);
    List<@Nullable Object[]> rows = new ArrayList<>();
    municipalities.all().stream()
        .flatMap(one -> municipalities.lineage().stepsTo(one.code()).stream())
        .forEach(step -> rows.add(row(round, step)));
    sql.batch(
        "insert into pinned_lineage (round_year, from_code, to_code, effective, share, kind,"
            + " estimated) values (?, ?, ?, ?, ?, ?, ?)",
        rows);
    lineages.remove(round);
  }

  private static @Nullable Object[] row(int round, LineageStep step) {
    return new @Nullable Object[] {
      round, step.from(), step.to(), step.date(), step.share(), step.kind().name(), step.estimated()
    };
  }

  private boolean pinned(int round) {
    return !sql.list(
            "select 1 from pinned_lineage where round_year = ? fetch first 1 rows only",
            row -> 1,
            round)
        .isEmpty();
  }

  /** The lineage that a round pinned; that of now without a round, or when it pinned none. */
  Lineage lineage(Optional<Integer> round) {
    return round.filter(this::kept).map(lineages::get).orElseGet(municipalities::lineage);
  }

  private boolean kept(int round) {
    if (!lineages.containsKey(round)) {
      List<LineageStep> steps = steps(round);
      if (!steps.isEmpty()) {
        lineages.put(round, new Lineage(steps));
      }
    }
    return lineages.containsKey(round);
  }

  private List<LineageStep> steps(int round) {
    return sql.list(
        "select from_code, to_code, effective, share, kind, estimated from pinned_lineage"
            + " where round_year = ?",
        row ->
            new LineageStep(
                row.getString(1),
                row.getString(2),
                row.getObject(3, LocalDate.class),
                row.getDouble(4),
                LineageStep.Kind.valueOf(row.getString(5)),
                row.getBoolean(6)),
        round);
  }
}
