package nl.vipez.benchmark;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.vipez.audience.model.FigureSource;
import nl.vipez.benchmark.model.Basis;
import nl.vipez.benchmark.model.Figure;
import nl.vipez.benchmark.model.Status;
import nl.vipez.benchmark.model.source.BaseValue;
import nl.vipez.platform.Sql;

/**
 * The one way in for what municipalities report, indicators and base figures alike: what differs
 * becomes a vintage, and indicators made of base figures are computed at once. Whoever calls it has
 * checked who may.
 */
@ApplicationScoped
@Transactional
public class FigureIntake {
  private final Sql sql;
  private final FigureWriter writer;
  private final BaseFigureIntake base;
  private final Rederivation rederivation;
  private final BatchLedger ledger;

  @Inject
  FigureIntake(
      Sql sql,
      FigureWriter writer,
      BaseFigureIntake base,
      Rederivation rederivation,
      BatchLedger ledger) {
    this.sql = sql;
    this.writer = writer;
    this.base = base;
    this.rederivation = rederivation;
    this.ledger = ledger;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected FigureIntake() {
    this.sql = null;
    this.writer = null;
    this.base = null;
    this.rederivation = null;
    this.ledger = null;
  }

  /** Holds up every other change of figures until the running transaction ends. */
  public void lock() {
    ledger.lock();
  }

  /**
   * A figure with who recorded it.
   *
   * @param figure the figure as it stands
   * @param by user name
   * @param at when
   */
  public record Recorded(Figure figure, String by, Instant at) {}

  /**
   * The reported figures of one municipality and year as they stand, by code: indicators, and the
   * base figures that municipalities enter.
   */
  public Map<String, Recorded> recorded(String municipality, int year) {
    Map<String, Recorded> current = new HashMap<>();
    sql.list(
            "select "
                + FigureRepository.COLUMNS
                + ", recorded_by, recorded_at from observation join figure_batch"
                + " on figure_batch.id = observation.batch where municipality = ?"
                + " and figure_year = ? and basis = ? and superseded_by is null",
            row -> recorded(FigureRepository.figure(row, new HashMap<>()), row),
            municipality,
            year,
            Basis.REPORTED.name())
        .forEach(one -> current.put(one.figure().indicator(), one));
    sql
        .list(
            "select code, amount, status, fictional, vintage, batch, recorded_by, recorded_at"
                + " from base_figure join figure_batch on figure_batch.id = base_figure.batch"
                + " where municipality = ? and figure_year = ? and superseded_by is null",
            row -> recorded(entered(row, municipality, year), row),
            municipality,
            year)
        .stream()
        .filter(one -> EnteredTable.find(one.figure().indicator()).isPresent())
        .forEach(one -> current.put(one.figure().indicator(), one));
    return current;
  }

  private static Recorded recorded(Figure figure, ResultSet row) throws SQLException {
    return new Recorded(
        figure,
        row.getString("recorded_by"),
        row.getObject("recorded_at", OffsetDateTime.class).toInstant());
  }

  private static Figure entered(ResultSet row, String municipality, int year) throws SQLException {
    return new Figure(
        row.getString(1),
        municipality,
        year,
        Optional.ofNullable(row.getObject(2, Double.class)),
        Optional.empty(),
        Status.valueOf(row.getString(3)),
        row.getBoolean(4) ? FigureSource.FICTIONAL : FigureSource.OWN,
        Basis.REPORTED,
        row.getInt(5),
        row.getInt(6));
  }

  /** Those of these figures that differ from what stands. */
  public List<NewFigure> differing(Collection<NewFigure> figures) {
    Set<BaseValue.Key> changed = new HashSet<>();
    base.differing(counted(figures)).forEach(one -> changed.add(one.value().key()));
    List<NewFigure> differing = new ArrayList<>(writer.differing(typed(figures)));
    figures.stream().filter(one -> changed.contains(key(one))).forEach(differing::add);
    return differing;
  }

  /**
   * The figures of indicators that come of these: those typed themselves, and those computed of
   * base figures among them. Nothing is written.
   */
  public List<NewFigure> outcome(Collection<NewFigure> figures) {
    List<NewFigure> all = new ArrayList<>(typed(figures));
    all.addAll(rederivation.of(counted(figures)));
    return all;
  }

  /**
   * Writes figures, one a key, as one batch; what is the same is left alone, and without any change
   * there is no batch.
   *
   * @param who user name, or the source
   * @param why at most 500 characters
   * @return how many vintages were added
   */
  public int record(String who, String why, Collection<NewFigure> figures) {
    if (differing(figures).isEmpty()) {
      return 0;
    }
    return write(figures, ledger.open(who, why).number());
  }

  private int write(Collection<NewFigure> figures, int batch) {
    List<BaseValue> counted = counted(figures);
    int added = writer.write(typed(figures), batch, source -> false);
    if (!counted.isEmpty()) {
      added += base.write(counted, batch);
      rederivation.write(rederivation.of(counted), batch);
    }
    return added;
  }

  private static List<NewFigure> typed(Collection<NewFigure> figures) {
    return figures.stream()
        .filter(one -> EnteredTable.find(one.key().indicator()).isEmpty())
        .toList();
  }

  private static List<BaseValue> counted(Collection<NewFigure> figures) {
    return figures.stream()
        .filter(one -> EnteredTable.find(one.key().indicator()).isPresent())
        .map(one -> new BaseValue(key(one), one.value(), one.status()))
        .toList();
  }

  private static BaseValue.Key key(NewFigure figure) {
    FigureKey key = figure.key();
    return new BaseValue.Key(key.indicator(), key.municipality(), key.year());
  }
}
