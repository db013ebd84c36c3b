package nl.vipez.discovery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nl.vipez.discovery.model.AlertFrequency;
import nl.vipez.discovery.model.SavedSearch;
import nl.vipez.platform.Sql;

/** The table of saved searches. */
@ApplicationScoped
class SavedSearchTable {
  private static final String SELECT =
      "select id, name, address, frequency, created_at, looked_at, username, alerted_at,"
          + " change_number, audience from saved_search ";

  private final Sql sql;

  @Inject
  SavedSearchTable(Sql sql) {
    this.sql = sql;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected SavedSearchTable() {
    this.sql = null;
  }

  void add(SavedSearchRow row, Optional<Instant> nextAlert) {
    SavedSearch saved = row.saved();
    sql.update(
        "insert into saved_search (id, username, name, address, frequency, created_at, looked_at,"
            + " alerted_at, next_alert_at, change_number, audience)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        saved.id(),
        row.username(),
        saved.name(),
        saved.address(),
        saved.frequency().name(),
        utc(saved.created()),
        utc(saved.looked()),
        utc(row.alerted()),
        nextAlert.map(SavedSearchTable::utc).orElse(null),
        row.change(),
        row.audience());
  }

  Optional<SavedSearchRow> find(String username, String id) {
    return sql
        .list(SELECT + "where username = ? and id = ?", SavedSearchTable::row, username, id)
        .stream()
        .findFirst();
  }

  /** Of one person, newest first. */
  List<SavedSearchRow> of(String username) {
    return sql.list(
        SELECT + "where username = ? order by created_at desc, id",
        SavedSearchTable::row,
        username);
  }

  /** Keeps other transactions from working on this person's searches until this one ends. */
  void lock(String username) {
    sql.update("update saved_search set username = username where username = ?", username);
  }

  /** The people to whom something is to be mailed now. */
  List<String> peopleDue(Instant now) {
    return sql.list(
        "select distinct username from saved_search where next_alert_at <= ? order by username",
        row -> row.getString(1),
        utc(now));
  }

  /** Those of one person whose time has come, oldest first. */
  List<SavedSearchRow> due(String username, Instant now) {
    return sql.list(
        SELECT + "where username = ? and next_alert_at <= ? order by created_at, id",
        SavedSearchTable::row,
        username,
        utc(now));
  }

  void alerted(String id, Instant now, Optional<Instant> next) {
    sql.update(
        "update saved_search set alerted_at = ?, next_alert_at = ? where id = ?",
        utc(now),
        next.map(SavedSearchTable::utc).orElse(null),
        id);
  }

  void change(String id, String name, AlertFrequency frequency, Optional<Instant> next) {
    sql.update(
        "update saved_search set name = ?, frequency = ?, next_alert_at = ? where id = ?",
        name,
        frequency.name(),
        next.map(SavedSearchTable::utc).orElse(null),
        id);
  }

  void startAlerts(String id, Instant from) {
    sql.update("update saved_search set alerted_at = ? where id = ?", utc(from), id);
  }

  void stopAlerts(String username) {
    sql.update(
        "update saved_search set frequency = 'NONE', next_alert_at = null where username = ?",
        username);
  }

  void looked(String id, Instant now) {
    sql.update("update saved_search set looked_at = ? where id = ?", utc(now), id);
  }

  void complete(String id, long change, String audience) {
    sql.update(
        "update saved_search set change_number = ?, audience = ? where id = ?",
        change,
        audience,
        id);
  }

  void remove(String id) {
    sql.update("delete from saved_search_find where search_id = ?", id);
    sql.update("delete from saved_search where id = ?", id);
  }

  private static SavedSearchRow row(ResultSet row) throws SQLException {
    SavedSearch saved =
        new SavedSearch(
            row.getString(1),
            row.getString(2),
            row.getString(3),
            AlertFrequency.valueOf(row.getString(4)),
            instant(row, 5),
            instant(row, 6));
    return new SavedSearchRow(
        saved, row.getString(7), instant(row, 8), row.getLong(9), row.getString(10));
  }

  private static Instant instant(ResultSet row, int column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  private static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
