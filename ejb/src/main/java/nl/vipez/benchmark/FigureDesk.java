package nl.vipez.benchmark;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vipez.account.model.Caller;
import nl.vipez.audience.model.FigureSource;
import nl.vipez.benchmark.model.Basis;
import nl.vipez.benchmark.model.Panel;
import nl.vipez.benchmark.model.Status;
import nl.vipez.platform.Sql;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.Problem;

/**
 * The figures as those who check them need them: all of a year as they stand, what changed since a
 * batch, what external sources said, and one figure corrected. Who may ask, its callers decide.
 */
@ApplicationScoped
@Transactional
public class FigureDesk {
  private static final String EXTERNAL = "('CBS', 'IV3', 'CBS_IV3', 'KVK')";

  private final Sql sql;
  private final Panels panels;
  private final BatchLedger ledger;
  private final FigureIntake intake;
  private final EnteredFigures entered;

  @Inject
  FigureDesk(
      Sql sql, Panels panels, BatchLedger ledger, FigureIntake intake, EnteredFigures entered) {
    this.sql = sql;
    this.panels = panels;
    this.ledger = ledger;
    this.intake = intake;
    this.entered = entered;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected FigureDesk() {
    this.sql = null;
    this.panels = null;
    this.ledger = null;
    this.intake = null;
    this.entered = null;
  }

  /** One indicator about one year. */
  public record Topic(String indicator, int year) {}

  /** The newest batch of figures; 0 before the first. */
  public int newest() {
    return ledger.newest();
  }

  /** All figures about a year as they stand now. */
  public Panel current(int year) {
    return panels.now().current(year);
  }

  /** What got a vintage after this batch. */
  public List<Topic> changedSince(int batch) {
    return sql.list(
        "select distinct indicator, figure_year from observation where batch > ?",
        row -> new Topic(row.getString(1), row.getInt(2)),
        batch);
  }

  /**
   * What external sources said of figures of which the current vintage comes from elsewhere, by
   * indicator and municipality: the newest such vintage.
   */
  public Map<String, Map<String, Double>> external(int year) {
    Map<String, Map<String, Double>> values = new HashMap<>();
    sql.list(
        "select o.indicator, o.municipality, o.amount from observation o where o.figure_year = ?"
            + " and o.basis = 'REPORTED' and o.amount is not null and o.source in "
            + EXTERNAL
            + " and o.superseded_by is not null and exists (select 1 from observation c where"
            + " c.indicator = o.indicator and c.municipality = o.municipality and c.figure_year ="
            + " o.figure_year and c.basis = o.basis and c.superseded_by is null and c.source not"
            + " in "
            + EXTERNAL
            + ") order by o.vintage",
        row ->
            values
                .computeIfAbsent(row.getString(1), absent -> new HashMap<>())
                .put(row.getString(2), row.getDouble(3)),
        year);
    return values;
  }

  /**
   * Gives a figure another value, as a new vintage; of an entered base figure, what is made of it
   * is computed at once.
   *
   * @param indicator code of an indicator or of an entered base figure
   * @param value empty says that there is no figure
   * @param why what is told with the vintage, at most 500 characters
   * @return whether it was another value
   * @throws DomainException {@link Problem#UNPROCESSABLE} when a part would be more than its whole
   */
  public boolean correct(
      Caller caller,
      String indicator,
      String municipality,
      int year,
      Optional<Double> value,
      String why) {
    Map<String, FigureIntake.Recorded> now = intake.recorded(municipality, year);
    new WholeCheck(entered)
        .of(
            indicator,
            code ->
                code.equals(indicator)
                    ? value
                    : Optional.ofNullable(now.get(code)).flatMap(one -> one.figure().value()))
        .ifPresent(
            clash -> {
              throw new DomainException(
                  Problem.UNPROCESSABLE,
                  "benchmark.entry.refused",
                  List.of(),
                  List.of(clash.at("value")));
            });
    NewFigure figure =
        new NewFigure(
            new FigureKey(indicator, municipality, year, Basis.REPORTED),
            value,
            Optional.empty(),
            Optional.empty(),
            value.isPresent() ? Status.A : Status.M,
            FigureSource.OWN);
    return intake.record(caller.username(), why, List.of(figure)) > 0;
  }
}
