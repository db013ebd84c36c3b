package nl.vipez.municipality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import nl.vipez.platform.ResourceTable;
import nl.vipez.platform.ResourceTable.Row;
import nl.vipez.platform.Sql;
import org.jspecify.annotations.Nullable;

/** Brings the reference files of municipalities into their tables; repeatable. */
@ApplicationScoped
@Transactional
class MunicipalityLoader {
  private static final Set<String> NOT_CHARACTERISTIC = Set.of("code", "year");

  private final Sql sql;

  @Inject
  MunicipalityLoader(Sql sql) {
    this.sql = sql;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected MunicipalityLoader() {
    this.sql = null;
  }

  void load() {
    sql.update("delete from municipality_background");
    sql.update("delete from lineage");
    provinces();
    municipalities();
    sql.batch(
        "insert into lineage (from_code, to_code, effective, share, kind, estimated)"
            + " values (?, ?, ?, ?, ?, ?)",
        rows(MunicipalityContent.LINEAGE, MunicipalityLoader::step));
    sql.batch(
        "insert into municipality_background (municipality, figure_year, characteristic, amount)"
            + " values (?, ?, ?, ?)",
        background());
  }

  /** Other tables point at provinces and municipalities, so these are renewed, never removed. */
  private void provinces() {
    Set<String> known = Set.copyOf(sql.list("select code from province", row -> row.getString(1)));
    sql.batch(
        "update province set name = ? where code = ?",
        rows(
            MunicipalityContent.PROVINCES,
            row -> new Object[] {row.text("name"), row.text("code")}));
    sql.batch(
        "insert into province (name, code) values (?, ?)",
        rows(
                MunicipalityContent.PROVINCES,
                row -> new Object[] {row.text("name"), row.text("code")})
            .stream()
            .filter(row -> !known.contains(row[1]))
            .toList());
  }

  private void municipalities() {
    Set<String> known =
        Set.copyOf(sql.list("select code from municipality", row -> row.getString(1)));
    List<@Nullable Object[]> all =
        rows(MunicipalityContent.MUNICIPALITIES, MunicipalityLoader::municipality);
    sql.batch(
        "update municipality set name = ?, province_code = ?, valid_from = ?, valid_to = ?,"
            + " corop_region = ?, labour_market_region = ? where code = ?",
        all);
    sql.batch(
        "insert into municipality (name, province_code, valid_from, valid_to, corop_region,"
            + " labour_market_region, code) values (?, ?, ?, ?, ?, ?, ?)",
        all.stream().filter(row -> !known.contains(row[6])).toList());
  }

  private static @Nullable Object[] municipality(Row row) {
    return new @Nullable Object[] {
      row.text("name"),
      row.text("province_code"),
      Integer.valueOf(row.text("valid_from")),
      row.optional("valid_to").map(Integer::valueOf).orElse(null),
      row.optional("corop_region").orElse(null),
      row.optional("labour_market_region").orElse(null),
      row.text("code")
    };
  }

  private static Object[] step(Row row) {
    return new Object[] {
      row.text("from_code"),
      row.text("to_code"),
      LocalDate.parse(row.text("date")),
      Double.valueOf(row.text("share")),
      row.text("kind"),
      row.text("basis").equals("ESTIMATED")
    };
  }

  private static List<@Nullable Object[]> background() {
    List<@Nullable Object[]> all = new ArrayList<>();
    MunicipalityContent.BACKGROUND.forEach(
        row -> {
          for (String column : row.columns()) {
            if (!NOT_CHARACTERISTIC.contains(column)) {
              row.optional(column)
                  .ifPresent(
                      cell ->
                          all.add(
                              new Object[] {
                                row.text("code"),
                                Integer.valueOf(row.text("year")),
                                column,
                                Double.valueOf(cell)
                              }));
            }
          }
        });
    return all;
  }

  private static List<@Nullable Object[]> rows(
      ResourceTable table, Function<Row, @Nullable Object[]> reader) {
    List<@Nullable Object[]> all = new ArrayList<>();
    table.forEach(row -> all.add(reader.apply(row)));
    return all;
  }
}
