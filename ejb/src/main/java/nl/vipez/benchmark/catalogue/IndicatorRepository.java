package nl.vipez.benchmark.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vipez.audience.model.FigureSource;
import nl.vipez.benchmark.model.Aggregation;
import nl.vipez.benchmark.model.Indicator;
import nl.vipez.benchmark.model.IndicatorText;
import nl.vipez.benchmark.model.Interval;
import nl.vipez.benchmark.model.Orientation;
import nl.vipez.benchmark.model.Polarity;
import nl.vipez.benchmark.model.catalogue.Version;
import nl.vipez.benchmark.model.catalogue.VersionLine;
import nl.vipez.platform.Sql;
import org.jspecify.annotations.Nullable;

/** The tables of indicators: every version, and the present one of each for who joins it. */
@ApplicationScoped
@Transactional
class IndicatorRepository {
  private static final String COLUMNS =
      "code, position_number, category_number, nl, en, definition_nl, definition_en, unit_nl,"
          + " unit_en, decimals, polarity, band_low, band_high, source, formula, aggregation,"
          + " bound_low, bound_high, tolerance_percent, smallest_difference, core, survey,"
          + " valid_from, valid_to";

  private final Sql sql;

  @Inject
  IndicatorRepository(Sql sql) {
    this.sql = sql;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected IndicatorRepository() {
    this.sql = null;
  }

  /** Every version of every indicator, by category and place in the catalogue. */
  List<VersionLine> all() {
    Map<String, List<Version>> lines = new LinkedHashMap<>();
    sql.list(
            "select * from indicator_version order by category_number, position_number, code",
            this::version)
        .forEach(
            one ->
                lines
                    .computeIfAbsent(one.indicator().code(), absent -> new ArrayList<>())
                    .add(one));
    return lines.values().stream()
        .map(VersionLine::new)
        .sorted(
            Comparator.comparingInt((VersionLine line) -> line.current().indicator().category())
                .thenComparingInt(line -> line.current().position()))
        .toList();
  }

  /** Every version of one indicator, or nothing. */
  Optional<VersionLine> find(String code) {
    List<Version> versions =
        sql.list("select * from indicator_version where code = ?", this::version, code);
    return versions.isEmpty() ? Optional.empty() : Optional.of(new VersionLine(versions));
  }

  /** Makes other writers of this indicator wait until the transaction ends. */
  void lock(String code) {
    sql.update("update indicator set position_number = position_number where code = ?", code);
  }

  /** The place after the last. */
  int nextPosition() {
    return sql.list(
            "select coalesce(max(position_number), -1) + 1 from indicator", row -> row.getInt(1))
        .get(0);
  }

  private Version version(ResultSet row) throws SQLException {
    return new Version(
        read(row),
        row.getInt("position_number"),
        row.getInt("version"),
        row.getInt("effective_from"),
        new Version.Change(
            row.getString("changed_by"),
            row.getObject("changed_at", OffsetDateTime.class).toInstant(),
            row.getString("reason"),
            row.getBoolean("meaning_changed")));
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

  /** Adds versions; each becomes the present definition of its indicator. */
  void add(List<Version> versions) {
    List<@Nullable Object[]> codes = new ArrayList<>();
    List<@Nullable Object[]> definitions = new ArrayList<>();
    List<@Nullable Object[]> kept = new ArrayList<>();
    for (Version version : versions) {
      List<@Nullable Object> row = row(version.indicator(), version.position());
      codes.add(new Object[] {version.indicator().code()});
      definitions.add(row.toArray());
      row.addAll(
          List.of(
              version.number(),
              version.effectiveFrom(),
              version.change().meaningChanged(),
              version.change().by(),
              OffsetDateTime.ofInstant(version.change().at(), ZoneOffset.UTC),
              version.change().reason()));
      kept.add(row.toArray());
    }
    sql.batch("delete from indicator where code = ?", codes);
    sql.batch(insert("indicator", COLUMNS), definitions);
    sql.batch(
        insert(
            "indicator_version",
            COLUMNS + ", version, effective_from, meaning_changed, changed_by, changed_at, reason"),
        kept);
  }

  private static String insert(String table, String columns) {
    return "insert into "
        + table
        + " ("
        + columns
        + ") values ("
        + "?, ".repeat(columns.split(",").length - 1)
        + "?)";
  }

  private static List<@Nullable Object> row(Indicator one, int position) {
    IndicatorText text = one.text();
    Optional<Interval> band = one.orientation().band();
    return new ArrayList<>(
        Arrays.<@Nullable Object>asList(
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
            one.validTo().orElse(null)));
  }
}
