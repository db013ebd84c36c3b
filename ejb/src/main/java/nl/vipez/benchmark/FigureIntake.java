package nl.vipez.benchmark;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.vipez.benchmark.model.Basis;
import nl.vipez.benchmark.model.Figure;
import nl.vipez.platform.Sql;

/**
 * The one way in for reported figures: a screen, a table and a source write through it. Whoever
 * calls it has checked who may write what; it sees to vintages and batches alone.
 */
@ApplicationScoped
@Transactional
public class FigureIntake {
  private final Sql sql;
  private final FigureWriter writer;
  private final BatchLedger ledger;

  @Inject
  FigureIntake(Sql sql, FigureWriter writer, BatchLedger ledger) {
    this.sql = sql;
    this.writer = writer;
    this.ledger = ledger;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected FigureIntake() {
    this.sql = null;
    this.writer = null;
    this.ledger = null;
  }

  /** Holds up every other change of figures until the running transaction ends. */
  public void lock() {
    ledger.lock();
  }

  /**
   * A figure with who recorded it.
   *
   * @param figure the figure as it stands
   * @param by user name
   * @param at when
   */
  public record Recorded(Figure figure, String by, Instant at) {}

  /** The reported figures of one municipality and year as they stand, by indicator. */
  public Map<String, Recorded> recorded(String municipality, int year) {
    Map<String, Recorded> current = new HashMap<>();
    sql.list(
            "select "
                + FigureRepository.COLUMNS
                + ", recorded_by, recorded_at from observation join figure_batch"
                + " on figure_batch.id = observation.batch where municipality = ?"
                + " and figure_year = ? and basis = ? and superseded_by is null",
            row ->
                new Recorded(
                    FigureRepository.figure(row, new HashMap<>()),
                    row.getString("recorded_by"),
                    row.getObject("recorded_at", OffsetDateTime.class).toInstant()),
            municipality,
            year,
            Basis.REPORTED.name())
        .forEach(one -> current.put(one.figure().indicator(), one));
    return current;
  }

  /** Those of these figures that differ from what stands. */
  public List<NewFigure> differing(Collection<NewFigure> figures) {
    return writer.differing(figures);
  }

  /**
   * Writes figures, one a key, as one batch; what is the same is left alone, and without any change
   * there is no batch.
   *
   * @param who user name, or the source
   * @param why at most 500 characters
   * @return how many vintages were added
   */
  public int record(String who, String why, Collection<NewFigure> figures) {
    if (differing(figures).isEmpty()) {
      return 0;
    }
    return writer.write(figures, ledger.open(who, why).number(), source -> false);
  }
}
