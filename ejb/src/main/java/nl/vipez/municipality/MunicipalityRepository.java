package nl.vipez.municipality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.vipez.municipality.model.Background;
import nl.vipez.municipality.model.LineageStep;
import nl.vipez.municipality.model.Municipality;
import nl.vipez.municipality.model.Province;
import nl.vipez.platform.Sql;

/** The tables of municipalities; all are read whole, for they are small and hardly change. */
@ApplicationScoped
@Transactional
class MunicipalityRepository {
  private final Sql sql;

  @Inject
  MunicipalityRepository(Sql sql) {
    this.sql = sql;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected MunicipalityRepository() {
    this.sql = null;
  }

  List<Municipality> municipalities() {
    return sql.list(
        "select m.code, m.name, p.code, p.name, m.valid_from, m.valid_to, m.corop_region,"
            + " m.labour_market_region from municipality m join province p"
            + " on p.code = m.province_code order by m.name, m.code",
        MunicipalityRepository::municipality);
  }

  private static Municipality municipality(ResultSet row) throws SQLException {
    return new Municipality(
        row.getString(1),
        row.getString(2),
        new Province(row.getString(3), row.getString(4)),
        row.getInt(5),
        Optional.ofNullable(row.getObject(6, Integer.class)),
        Optional.ofNullable(row.getString(7)),
        Optional.ofNullable(row.getString(8)));
  }

  List<LineageStep> lineage() {
    return sql.list(
        "select from_code, to_code, effective, share, kind, estimated from lineage",
        row ->
            new LineageStep(
                row.getString(1),
                row.getString(2),
                row.getObject(3, LocalDate.class),
                row.getDouble(4),
                LineageStep.Kind.valueOf(row.getString(5)),
                row.getBoolean(6)));
  }

  /** The newest background of each municipality, with what is made of two of its columns. */
  List<Background> backgrounds() {
    Map<String, Map<String, Double>> raw = new TreeMap<>();
    sql.list(
        "select municipality, characteristic, amount from municipality_background b"
            + " where figure_year = (select max(n.figure_year) from municipality_background n"
            + " where n.municipality = b.municipality)",
        row ->
            raw.computeIfAbsent(row.getString(1), code -> new HashMap<>())
                .put(row.getString(2), row.getDouble(3)));
    return raw.entrySet().stream()
        .map(one -> Background.ofColumns(one.getKey(), one.getValue()))
        .toList();
  }
}
