package nl.vipez.benchmark.validation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.vipez.benchmark.model.discrepancy.Settings;
import nl.vipez.platform.Sql;

/** How strict the rules are for the indicators that have settings of their own. */
@ApplicationScoped
@Transactional
class SettingsRepository {
  private final Sql sql;

  @Inject
  SettingsRepository(Sql sql) {
    this.sql = sql;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected SettingsRepository() {
    this.sql = null;
  }

  /** By code of the indicator. */
  Map<String, Settings> all() {
    Map<String, Settings> all = new HashMap<>();
    sql.list(
        "select indicator, period, change_reach, spread, fence from discrepancy_setting",
        row -> all.put(row.getString(1), read(row)));
    return all;
  }

  private static Settings read(ResultSet row) throws SQLException {
    Settings usual = Settings.USUAL;
    return usual
        .withPeriod(or(row, 2, usual.period()))
        .withChange(or(row, 3, usual.change()))
        .withCrossSection(or(row, 4, usual.spread()), or(row, 5, usual.fence()));
  }

  private static double or(ResultSet row, int column, double usual) throws SQLException {
    return Optional.ofNullable(row.getObject(column, Double.class)).orElse(usual);
  }

  void put(String indicator, Settings settings) {
    sql.update("delete from discrepancy_setting where indicator = ?", indicator);
    if (!settings.equals(Settings.USUAL)) {
      sql.update(
          "insert into discrepancy_setting (indicator, period, change_reach, spread, fence)"
              + " values (?, ?, ?, ?, ?)",
          indicator,
          settings.period(),
          settings.change(),
          settings.spread(),
          settings.fence());
    }
  }
}
