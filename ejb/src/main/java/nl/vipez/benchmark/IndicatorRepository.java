package nl.vipez.benchmark;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.vipez.audience.model.FigureSource;
import nl.vipez.benchmark.model.Aggregation;
import nl.vipez.benchmark.model.Indicator;
import nl.vipez.benchmark.model.IndicatorText;
import nl.vipez.benchmark.model.Interval;
import nl.vipez.benchmark.model.Orientation;
import nl.vipez.benchmark.model.Polarity;
import nl.vipez.platform.Sql;
import org.jspecify.annotations.Nullable;

/** The table of indicators, read and written whole. */
@ApplicationScoped
@Transactional
class IndicatorRepository {
  private final Sql sql;

  @Inject
  IndicatorRepository(Sql sql) {
    this.sql = sql;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected IndicatorRepository() {
    this.sql = null;
  }

  List<Indicator> all() {
    return sql.list("select * from indicator order by position_number", this::read);
  }

  private Indicator read(ResultSet row) throws SQLException {
    return new Indicator(
        row.getString("code"),
        row.getInt("category_number"),
        new IndicatorText(
            row.getString("nl"),
            row.getString("en"),
            row.getString("definition_nl"),
            row.getString("definition_en"),
            row.getString("unit_nl"),
            row.getString("unit_en")),
        row.getInt("decimals"),
        orientation(row),
        FigureSource.valueOf(row.getString("source")),
        Optional.ofNullable(row.getString("formula")),
        Aggregation.valueOf(row.getString("aggregation")),
        new Indicator.Limits(
            number(row, "bound_low"),
            number(row, "bound_high"),
            number(row, "tolerance_percent"),
            row.getDouble("smallest_difference")),
        row.getBoolean("core"),
        row.getBoolean("survey"),
        row.getInt("valid_from"),
        Optional.ofNullable(row.getObject("valid_to", Integer.class)));
  }

  private static Orientation orientation(ResultSet row) throws SQLException {
    Polarity polarity = Polarity.valueOf(row.getString("polarity"));
    return new Orientation(
        polarity,
        polarity == Polarity.TARGET_BAND
            ? Optional.of(new Interval(row.getDouble("band_low"), row.getDouble("band_high")))
            : Optional.empty());
  }

  private static Optional<Double> number(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, Double.class));
  }

  void replace(List<Indicator> indicators) {
    sql.update("delete from indicator");
    List<@Nullable Object[]> rows = new ArrayList<>();
    for (Indicator one : indicators) {
      rows.add(row(one, rows.size()));
    }
    sql.batch(
        "insert into indicator (code, position_number, category_number, nl, en, definition_nl,"
            + " definition_en, unit_nl, unit_en, decimals, polarity, band_low, band_high, source,"
            + " formula, aggregation, bound_low, bound_high, tolerance_percent,"
            + " smallest_difference, core, survey, valid_from, valid_to)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        rows);
  }

  private static @Nullable Object[] row(Indicator one, int position) {
    IndicatorText text = one.text();
    Optional<Interval> band = one.orientation().band();
    return new @Nullable Object[] {
      one.code(),
      position,
      one.category(),
      text.nl(),
      text.en(),
      text.definitionNl(),
      text.definitionEn(),
      text.unitNl(),
      text.unitEn(),
      one.decimals(),
      one.orientation().polarity().name(),
      band.map(Interval::low).orElse(null),
      band.map(Interval::high).orElse(null),
      one.source().name(),
      one.formula().orElse(null),
      one.aggregation().name(),
      one.limits().low().orElse(null),
      one.limits().high().orElse(null),
      one.limits().tolerancePercent().orElse(null),
      one.limits().smallestDifference(),
      one.core(),
      one.survey(),
      one.validFrom(),
      one.validTo().orElse(null)
    };
  }
}
