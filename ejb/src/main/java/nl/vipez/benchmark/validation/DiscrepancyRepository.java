package nl.vipez.benchmark.validation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.vipez.benchmark.model.discrepancy.DialogueState;
import nl.vipez.benchmark.model.discrepancy.Discrepancy;
import nl.vipez.benchmark.model.discrepancy.Expected;
import nl.vipez.benchmark.model.discrepancy.Finding;
import nl.vipez.benchmark.model.discrepancy.Message;
import nl.vipez.benchmark.model.discrepancy.Rule;
import nl.vipez.benchmark.model.discrepancy.Step;
import nl.vipez.platform.Sql;
import org.jspecify.annotations.Nullable;

/** The tables of discrepancies and their messages. */
@ApplicationScoped
@Transactional
class DiscrepancyRepository {
  private static final String SELECT =
      "select id, indicator, municipality, figure_year, rules, observed, last_value, expected_low,"
          + " expected_high, suspicion, impact, doubtful, state, changed_at from discrepancy";

  private final Sql sql;

  @Inject
  DiscrepancyRepository(Sql sql) {
    this.sql = sql;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected DiscrepancyRepository() {
    this.sql = null;
  }

  List<Discrepancy> all() {
    return sql.list(SELECT, DiscrepancyRepository::read);
  }

  List<Discrepancy> of(String indicator, int year) {
    return sql.list(
        SELECT + " where indicator = ? and figure_year = ?",
        DiscrepancyRepository::read,
        indicator,
        year);
  }

  List<Discrepancy> of(String municipality) {
    return sql.list(SELECT + " where municipality = ?", DiscrepancyRepository::read, municipality);
  }

  Optional<Discrepancy> find(long id) {
    return sql.list(SELECT + " where id = ?", DiscrepancyRepository::read, id).stream().findFirst();
  }

  Optional<Discrepancy> find(String indicator, String municipality, int year) {
    return of(indicator, year).stream()
        .filter(one -> one.municipality().equals(municipality))
        .findFirst();
  }

  private static Discrepancy read(ResultSet row) throws SQLException {
    return new Discrepancy(
        row.getLong(1),
        row.getString(2),
        row.getString(3),
        row.getInt(4),
        Arrays.stream(row.getString(5).split(",")).map(Rule::valueOf).toList(),
        number(row, 6),
        number(row, 7),
        new Expected(number(row, 8), number(row, 9)),
        row.getDouble(10),
        row.getDouble(11),
        row.getBoolean(12),
        DialogueState.valueOf(row.getString(13)),
        row.getObject(14, OffsetDateTime.class).toInstant());
  }

  private static Optional<Double> number(ResultSet row, int column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, Double.class));
  }

  /** Adds a doubtful figure, or renews what the rules say of one. */
  void put(String indicator, int year, Finding finding, double impact, Instant at) {
    String rules =
        finding.doubts().stream()
            .map(doubt -> doubt.rule().name())
            .distinct()
            .collect(Collectors.joining(","));
    @Nullable Object[] said = {
      rules,
      finding.observed().orElse(null),
      finding.last().orElse(null),
      finding.expected().low().orElse(null),
      finding.expected().high().orElse(null),
      finding.suspicion(),
      impact,
      indicator,
      finding.municipality(),
      year
    };
    if (sql.update(
            "update discrepancy set rules = ?, observed = ?, last_value = ?, expected_low = ?,"
                + " expected_high = ?, suspicion = ?, impact = ?, doubtful = true"
                + " where indicator = ? and municipality = ? and figure_year = ?",
            said)
        == 0) {
      sql.update(
          "insert into discrepancy (rules, observed, last_value, expected_low, expected_high,"
              + " suspicion, impact, indicator, municipality, figure_year, doubtful, state,"
              + " changed_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, true, 'OPEN', ?)",
          Stream.concat(Arrays.stream(said), Stream.of(utc(at))).toArray());
    }
  }

  /** Notes that no rule doubts the figure as it stands now. */
  void trust(long id, Optional<Double> value) {
    sql.update(
        "update discrepancy set doubtful = false, observed = ? where id = ?",
        value.orElse(null),
        id);
  }

  /**
   * Keeps a step, and moves the state.
   *
   * @return whether the dialogue still stood where the step was taken from
   */
  boolean add(Discrepancy discrepancy, Message message) {
    boolean moved =
        sql.update(
                "update discrepancy set state = ?, changed_at = ? where id = ? and state = ?",
                message.state().name(),
                utc(message.at()),
                discrepancy.id(),
                discrepancy.state().name())
            == 1;
    if (moved) {
      sql.update(
          "insert into discrepancy_message (discrepancy, kind, author, author_name, body, amount,"
              + " state, written_at) values (?, ?, ?, ?, ?, ?, ?, ?)",
          discrepancy.id(),
          message.step().name(),
          message.author(),
          message.name(),
          message.text(),
          message.value().orElse(null),
          message.state().name(),
          utc(message.at()));
    }
    return moved;
  }

  /** What was said, oldest first. */
  List<Message> messages(long discrepancy) {
    return messages(Optional.of(discrepancy)).getOrDefault(discrepancy, List.of());
  }

  /** What was said about one discrepancy, or about all, by discrepancy, oldest first. */
  Map<Long, List<Message>> messages(Optional<Long> discrepancy) {
    Map<Long, List<Message>> all = new HashMap<>();
    sql.list(
        "select kind, author, author_name, body, amount, state, written_at, discrepancy"
            + " from discrepancy_message"
            + (discrepancy.isPresent() ? " where discrepancy = ?" : "")
            + " order by id",
        row -> all.computeIfAbsent(row.getLong(8), absent -> new ArrayList<>()).add(message(row)),
        discrepancy.stream().toArray());
    return all;
  }

  private static Message message(ResultSet row) throws SQLException {
    return new Message(
        Step.valueOf(row.getString(1)),
        row.getString(2),
        row.getString(3),
        row.getString(4),
        number(row, 5),
        DialogueState.valueOf(row.getString(6)),
        row.getObject(7, OffsetDateTime.class).toInstant());
  }

  /**
   * Up to which batch the rules have looked; holds everyone else off until the transaction ends.
   */
  int lockRun() {
    sql.update("update discrepancy_run set batch = batch where id = 1");
    return run();
  }

  /** Up to which batch the rules have looked. */
  int run() {
    return sql.list("select batch from discrepancy_run where id = 1", row -> row.getInt(1)).get(0);
  }

  void ran(int batch) {
    sql.update("update discrepancy_run set batch = ? where id = 1", batch);
  }

  static OffsetDateTime utc(Instant at) {
    return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
  }
}
