package nl.vipez.benchmark;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.vipez.audience.model.FigureSource;
import nl.vipez.benchmark.model.Basis;
import nl.vipez.benchmark.model.Figure;
import nl.vipez.benchmark.model.Status;
import nl.vipez.platform.Sql;

/** Reads every vintage of base figures, those of sources and those that municipalities enter. */
@ApplicationScoped
@Transactional
class BaseVintages {
  private final Sql sql;

  @Inject
  BaseVintages(Sql sql) {
    this.sql = sql;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected BaseVintages() {
    this.sql = null;
  }

  /**
   * One vintage.
   *
   * @param figure the base figure as it was, its code in the place of an indicator's
   * @param at when it was recorded
   * @param by by whom, or by what source
   * @param why the reason that was given
   * @param until the last batch after which it stood
   */
  record Kept(Figure figure, Instant at, String by, String why, int until) {

    /** Whether it stood after this batch. */
    boolean stood(int batch) {
      return figure.batch() <= batch && batch <= until;
    }
  }

  /** Those of these codes and municipalities about a year, newest first. */
  List<Kept> of(Collection<String> codes, Collection<String> municipalities, int year) {
    if (codes.isEmpty() || municipalities.isEmpty()) {
      return List.of();
    }
    List<Object> parameters = new ArrayList<>(List.of(year));
    parameters.addAll(codes);
    parameters.addAll(municipalities);
    return sql.list(
        "select f.code, f.municipality, f.figure_year, f.amount, f.status, f.fictional, f.vintage,"
            + " f.batch, f.superseded_by, d.source, b.recorded_at, b.recorded_by, b.reason"
            + " from base_figure f join base_figure_definition d on d.code = f.code"
            + " join figure_batch b on b.id = f.batch where f.figure_year = ?"
            + Sql.among("f.code", codes.size())
            + Sql.among("f.municipality", municipalities.size())
            + " order by f.batch desc",
        BaseVintages::kept,
        parameters.toArray());
  }

  private static Kept kept(ResultSet row) throws SQLException {
    Figure figure =
        new Figure(
            row.getString(1),
            row.getString(2),
            row.getInt(3),
            Optional.ofNullable(row.getObject(4, Double.class)),
            Optional.empty(),
            Status.valueOf(row.getString(5)),
            row.getBoolean(6) ? FigureSource.FICTIONAL : FigureSource.valueOf(row.getString(10)),
            Basis.REPORTED,
            row.getInt(7),
            row.getInt(8));
    Integer next = row.getObject(9, Integer.class);
    return new Kept(
        figure,
        row.getObject(11, OffsetDateTime.class).toInstant(),
        row.getString(12),
        row.getString(13),
        next == null ? Integer.MAX_VALUE : next - 1);
  }
}
