package nl.vipez.benchmark;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.vipez.audience.model.FigureSource;
import nl.vipez.benchmark.model.source.BaseValue;
import nl.vipez.platform.Sql;
import org.jspecify.annotations.Nullable;

/**
 * The one way in for base figures: what differs becomes a vintage, and the indicators of the years
 * that were touched are computed anew, on the territory of then and on that of today. Whoever calls
 * it has checked who may.
 */
@ApplicationScoped
@Transactional
public class BaseFigureIntake {
  private static final int FEW = 20;

  private final Sql sql;
  private final BaseFigureLoader loader;
  private final Rederivation rederivation;
  private final BatchLedger ledger;

  @Inject
  BaseFigureIntake(
      Sql sql, BaseFigureLoader loader, Rederivation rederivation, BatchLedger ledger) {
    this.sql = sql;
    this.loader = loader;
    this.rederivation = rederivation;
    this.ledger = ledger;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected BaseFigureIntake() {
    this.sql = null;
    this.loader = null;
    this.rederivation = null;
    this.ledger = null;
  }

  /**
   * A figure that differs from what stood.
   *
   * @param value what came
   * @param before what stood; empty when nothing did, or nothing but "missing"
   * @param known whether anything stood, be it "missing"
   */
  public record Change(BaseValue value, Optional<Double> before, boolean known) {}

  /**
   * What became of a delivery.
   *
   * @param changes figures that were new or differed
   * @param unchanged how many were the same
   * @param indicators how many vintages of indicators came of it
   */
  public record Outcome(List<Change> changes, int unchanged, int indicators) {}

  private record Current(int vintage, @Nullable Double amount, String status, boolean fictional) {}

  /** The codes of base figures that sources bring; not of those that municipalities enter. */
  public Set<String> codes() {
    return Set.copyOf(
        sql.list(
            "select code from base_figure_definition where source <> ?",
            row -> row.getString(1),
            FigureSource.OWN.name()));
  }

  /**
   * Takes base figures in, all of them.
   *
   * @param who user name, or the source
   * @param why at most 500 characters
   */
  public Outcome take(String who, String why, List<BaseValue> values) {
    ledger.lock();
    Map<BaseValue.Key, Current> current = current(values);
    // That there is no figure is no news where there never was one.
    List<Change> changes =
        changes(values, current).stream()
            .filter(one -> one.known() || one.value().amount().isPresent())
            .toList();
    if (changes.isEmpty()) {
      return new Outcome(changes, values.size(), 0);
    }
    int batch = ledger.open(who, why).number();
    write(changes, current, batch);
    Set<Integer> years = new TreeSet<>();
    changes.forEach(change -> years.add(change.value().key().year()));
    int indicators = 0;
    for (int year : years) {
      indicators += rederivation.year(loader.read(year), year, batch);
    }
    return new Outcome(changes, values.size() - changes.size(), indicators);
  }

  /** Those of which no municipality entered one itself. */
  List<BaseValue> withoutReal(Collection<BaseValue> values) {
    Map<BaseValue.Key, Current> current = current(values);
    return values.stream()
        .filter(
            one ->
                Optional.ofNullable(current.get(one.key()))
                    .filter(old -> !old.fictional())
                    .isEmpty())
        .toList();
  }

  /** Those that differ from what stands; that there is none is an answer of who was asked. */
  List<Change> differing(Collection<BaseValue> values) {
    return changes(values, current(values));
  }

  /** Writes those that differ into an open batch; says how many did. */
  int write(Collection<BaseValue> values, int batch) {
    Map<BaseValue.Key, Current> current = current(values);
    List<Change> changes = changes(values, current);
    write(changes, current, batch);
    return changes.size();
  }

  private static List<Change> changes(
      Collection<BaseValue> values, Map<BaseValue.Key, Current> current) {
    List<Change> changes = new ArrayList<>();
    for (BaseValue value : values) {
      Current old = current.get(value.key());
      if (old == null
          || !Objects.equals(old.amount(), value.amount().orElse(null))
          || !old.status().equals(value.status().name())
          || old.fictional() != value.fictional()) {
        changes.add(
            new Change(
                value,
                Optional.ofNullable(old).flatMap(one -> Optional.ofNullable(one.amount())),
                old != null));
      }
    }
    return changes;
  }

  private Map<BaseValue.Key, Current> current(Collection<BaseValue> values) {
    Map<Integer, Set<String>> asked = new HashMap<>();
    values.forEach(
        one ->
            asked
                .computeIfAbsent(one.key().year(), absent -> new HashSet<>())
                .add(one.key().municipality()));
    Map<BaseValue.Key, Current> current = new HashMap<>();
    asked.forEach((year, who) -> read(year, who.size() > FEW ? Set.of() : who, current));
    return current;
  }

  private void read(int year, Set<String> who, Map<BaseValue.Key, Current> current) {
    List<Object> parameters = new ArrayList<>(List.of(year));
    parameters.addAll(who);
    sql.list(
        "select code, municipality, vintage, amount, status, fictional from base_figure"
            + " where figure_year = ? and superseded_by is null"
            + Sql.among("municipality", who.size()),
        row ->
            current.put(
                new BaseValue.Key(row.getString(1), row.getString(2), year),
                new Current(
                    row.getInt(3),
                    row.getObject(4, Double.class),
                    row.getString(5),
                    row.getBoolean(6))),
        parameters.toArray());
  }

  private void write(List<Change> changes, Map<BaseValue.Key, Current> current, int batch) {
    List<@Nullable Object[]> superseded = new ArrayList<>();
    List<@Nullable Object[]> added = new ArrayList<>();
    for (Change change : changes) {
      BaseValue.Key key = change.value().key();
      Current old = current.get(key);
      if (old != null) {
        superseded.add(new Object[] {batch, key.code(), key.municipality(), key.year()});
      }
      added.add(
          new @Nullable Object[] {
            key.code(),
            key.municipality(),
            key.year(),
            old == null ? 1 : old.vintage() + 1,
            change.value().amount().orElse(null),
            change.value().status().name(),
            change.value().fictional(),
            batch
          });
    }
    sql.batch(
        "update base_figure set superseded_by = ? where code = ? and municipality = ?"
            + " and figure_year = ? and superseded_by is null",
        superseded);
    sql.batch(
        "insert into base_figure (code, municipality, figure_year, vintage, amount, status,"
            + " fictional, batch) values (?, ?, ?, ?, ?, ?, ?, ?)",
        added);
  }
}
