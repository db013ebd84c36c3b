package nl.vipez.benchmark;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.vipez.audience.model.FigureSource;
import nl.vipez.benchmark.model.IndicatorText;
import nl.vipez.benchmark.model.Status;
import nl.vipez.benchmark.model.base.EnteredFigure;
import nl.vipez.benchmark.model.source.BaseValue;
import nl.vipez.platform.ResourceTable;
import nl.vipez.platform.Sql;
import org.jspecify.annotations.Nullable;

/** Keeps base figures and their definitions in the database, as vintages. */
@ApplicationScoped
@Transactional
class BaseFigureLoader {
  static final ResourceTable DEFINITIONS =
      new ResourceTable("/reference/base_figure_definitions.csv");

  private static final String SHIPPED = "system";

  private final Sql sql;

  @Inject
  BaseFigureLoader(Sql sql) {
    this.sql = sql;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected BaseFigureLoader() {
    this.sql = null;
  }

  private record Current(int vintage, double value, boolean shipped) {}

  /** Renews the definitions. */
  void definitions() {
    List<@Nullable Object[]> rows = new ArrayList<>();
    DEFINITIONS.forEach(
        row ->
            rows.add(
                new Object[] {
                  row.text("code"),
                  row.text("nl"),
                  row.text("en"),
                  row.text("unit"),
                  row.text("source"),
                  row.text("source_table"),
                  row.text("note"),
                  row.text("aggregation")
                }));
    for (EnteredFigure one : EnteredTable.all()) {
      IndicatorText text = one.question().text();
      rows.add(
          new Object[] {
            one.code(),
            text.nl(),
            text.en(),
            text.unitEn(),
            FigureSource.OWN.name(),
            "",
            text.definitionNl(),
            one.question().aggregation().name()
          });
    }
    sql.update("delete from base_figure_definition");
    sql.batch(
        "insert into base_figure_definition (code, nl, en, unit, source, source_table, note,"
            + " aggregation) values (?, ?, ?, ?, ?, ?, ?, ?)",
        rows);
  }

  /** The codes of base figures that add up over predecessors. */
  Set<String> summable() {
    return Set.copyOf(
        sql.list(
            "select code from base_figure_definition where aggregation = 'SUM'",
            row -> row.getString(1)));
  }

  /** The base figures of one year as they stand, whoever brought them. */
  BaseFigures read(int year) {
    return read(year, Set.of());
  }

  /** Those of some municipalities; of all when none is named. */
  BaseFigures read(int year, Set<String> municipalities) {
    List<Object> parameters = new ArrayList<>(List.of(year));
    parameters.addAll(municipalities);
    return read(
        "figure_year = ?" + Sql.among("municipality", municipalities.size()), parameters.toArray());
  }

  /** One base figure of all years. */
  void read(String code, BaseFigures into) {
    read(into, "code = ?", code);
  }

  private BaseFigures read(String which, Object... parameters) {
    BaseFigures base = new BaseFigures();
    read(base, which, parameters);
    return base;
  }

  private void read(BaseFigures base, String which, Object... parameters) {
    sql.list(
            "select code, municipality, figure_year, amount, status, fictional from base_figure"
                + " where superseded_by is null and amount is not null and "
                + which,
            row ->
                new BaseValue(
                    new BaseValue.Key(row.getString(1), row.getString(2), row.getInt(3)),
                    Optional.of(row.getDouble(4)),
                    Status.valueOf(row.getString(5)),
                    row.getBoolean(6)),
            parameters)
        .forEach(base::put);
  }

  /**
   * Writes the figures about one year into an open batch; those that did not change are left, and
   * so are those that a source brought since: the file that comes with the program is older.
   */
  void write(BaseFigures base, int year, int batch) {
    Map<List<String>, Current> known = current(year);
    List<@Nullable Object[]> superseded = new ArrayList<>();
    List<@Nullable Object[]> added = new ArrayList<>();
    for (String municipality : base.municipalities(year)) {
      base.of(municipality, year)
          .forEach(
              (code, value) -> {
                Current old = known.get(List.of(code, municipality));
                if (old == null || (old.shipped() && old.value() != value)) {
                  int vintage = old == null ? 1 : old.vintage() + 1;
                  added.add(new Object[] {code, municipality, year, vintage, value, batch});
                  if (old != null) {
                    superseded.add(new Object[] {batch, code, municipality, year});
                  }
                }
              });
    }
    sql.batch(
        "update base_figure set superseded_by = ? where code = ? and municipality = ?"
            + " and figure_year = ? and superseded_by is null",
        superseded);
    sql.batch(
        "insert into base_figure (code, municipality, figure_year, vintage, amount, batch)"
            + " values (?, ?, ?, ?, ?, ?)",
        added);
  }

  private Map<List<String>, Current> current(int year) {
    Map<List<String>, Current> known = new HashMap<>();
    sql.list(
        "select code, municipality, vintage, amount, recorded_by from base_figure"
            + " join figure_batch on figure_batch.id = base_figure.batch where figure_year = ?"
            + " and superseded_by is null",
        row ->
            known.put(
                List.of(row.getString(1), row.getString(2)),
                new Current(row.getInt(3), row.getDouble(4), row.getString(5).equals(SHIPPED))),
        year);
    return known;
  }
}
