package nl.vipez.benchmark;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vipez.audience.model.FigureSource;
import nl.vipez.benchmark.model.Basis;
import nl.vipez.benchmark.model.Figure;
import nl.vipez.benchmark.model.Interval;
import nl.vipez.benchmark.model.Panel;
import nl.vipez.benchmark.model.Status;
import nl.vipez.platform.Sql;

/** Reads figures as they stood after a batch. */
@ApplicationScoped
@Transactional
class FigureRepository {
  static final String COLUMNS =
      "indicator, municipality, figure_year, amount, low90, high90, status, source, basis, vintage,"
          + " batch";

  private final Sql sql;

  @Inject
  FigureRepository(Sql sql) {
    this.sql = sql;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected FigureRepository() {
    this.sql = null;
  }

  /** The years there are figures about, oldest first. */
  List<Integer> years() {
    return sql.list(
        "select distinct figure_year from observation order by figure_year", row -> row.getInt(1));
  }

  /** All figures about a year, as they stood after this batch. */
  Panel panel(int year, int batch) {
    Map<String, String> shared = new HashMap<>();
    return new Panel(
        year,
        sql.list(
            "select "
                + COLUMNS
                + " from observation where figure_year = ? and batch <= ?"
                + " and (superseded_by is null or superseded_by > ?)",
            row -> figure(row, shared),
            year,
            batch,
            batch));
  }

  /** Reads a row of {@link #COLUMNS}; texts that come back are kept once. */
  static Figure figure(ResultSet row, Map<String, String> shared) throws SQLException {
    return new Figure(
        share(row.getString(1), shared),
        share(row.getString(2), shared),
        row.getInt(3),
        Optional.ofNullable(row.getObject(4, Double.class)),
        interval(row, 5, 6),
        Status.valueOf(row.getString(7)),
        FigureSource.valueOf(row.getString(8)),
        Basis.valueOf(row.getString(9)),
        row.getInt(10),
        row.getInt(11));
  }

  private static String share(String text, Map<String, String> shared) {
    return shared.computeIfAbsent(text, same -> same);
  }

  static Optional<Interval> interval(ResultSet row, int low, int high) throws SQLException {
    Double lowest = row.getObject(low, Double.class);
    Double highest = row.getObject(high, Double.class);
    return lowest == null || highest == null
        ? Optional.empty()
        : Optional.of(new Interval(lowest, highest));
  }
}
