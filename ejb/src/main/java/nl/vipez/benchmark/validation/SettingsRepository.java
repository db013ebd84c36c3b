package nl.vipez.benchmark.validation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.vipez.benchmark.model.discrepancy.Knob;
import nl.vipez.benchmark.model.discrepancy.Rule;
import nl.vipez.benchmark.model.discrepancy.Settings;
import nl.vipez.benchmark.model.discrepancy.SettingsChange;
import nl.vipez.platform.Sql;
import org.jspecify.annotations.Nullable;

/** How strict the rules are for the indicators that have settings of their own; nothing is lost. */
@ApplicationScoped
@Transactional
class SettingsRepository {
  private static final Map<Knob, String> COLUMNS =
      new EnumMap<>(
          Map.of(
              Knob.UNIT, "unit_jump",
              Knob.SIZE, "size_power",
              Knob.FLOOR, "floor_distance",
              Knob.PERIOD, "period",
              Knob.CHANGE, "change_reach",
              Knob.SPREAD, "spread",
              Knob.FENCE, "fence",
              Knob.SKEW, "skew",
              Knob.TOLERANCE, "tolerance_percent"));

  private final Sql sql;

  @Inject
  SettingsRepository(Sql sql) {
    this.sql = sql;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected SettingsRepository() {
    this.sql = null;
  }

  /** By code of the indicator, those that were ever set. */
  Map<String, Settings> all() {
    Map<String, Settings> all = new HashMap<>();
    changes().forEach((code, change) -> all.put(code, change.settings()));
    return all;
  }

  /** The newest choice, by code of the indicator. */
  Map<String, SettingsChange> changes() {
    Map<String, SettingsChange> newest = new LinkedHashMap<>();
    sql.list(
        "select * from discrepancy_setting_version order by indicator, number",
        row -> newest.put(row.getString("indicator"), read(row)));
    return newest;
  }

  /** Every choice for one indicator, newest first. */
  List<SettingsChange> of(String indicator) {
    return sql.list(
        "select * from discrepancy_setting_version where indicator = ? order by number desc",
        SettingsRepository::read,
        indicator);
  }

  private static SettingsChange read(ResultSet row) throws SQLException {
    Map<Knob, Double> own = new EnumMap<>(Knob.class);
    for (Map.Entry<Knob, String> one : COLUMNS.entrySet()) {
      Double value = row.getObject(one.getValue(), Double.class);
      if (value != null) {
        own.put(one.getKey(), value);
      }
    }
    Set<Rule> off =
        Arrays.stream(row.getString("rules_off").split(","))
            .flatMap(name -> Rule.named(name).stream())
            .collect(Collectors.toSet());
    return new SettingsChange(
        row.getInt("number"),
        Settings.of(own, off),
        row.getString("changed_by"),
        row.getObject("changed_at", OffsetDateTime.class).toInstant(),
        row.getString("reason"));
  }

  /** Adds a choice; its number is the next one. */
  void add(String indicator, SettingsChange change) {
    Map<Knob, Double> own = change.settings().own();
    List<@Nullable Object> row = new ArrayList<>(List.of(indicator, change.number()));
    for (Knob knob : COLUMNS.keySet()) {
      row.add(Optional.ofNullable(own.get(knob)).orElse(null));
    }
    row.add(
        change.settings().off().stream().map(Rule::name).sorted().collect(Collectors.joining(",")));
    row.add(change.by());
    row.add(OffsetDateTime.ofInstant(change.at(), ZoneOffset.UTC));
    row.add(change.reason());
    sql.update(
        "insert into discrepancy_setting_version (indicator, number, "
            + String.join(", ", COLUMNS.values())
            + ", rules_off, changed_by, changed_at, reason) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
            + " ?, ?, ?, ?, ?)",
        row.toArray());
  }
}
