package nl.vipez.benchmark.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vipez.account.model.Caller;
import nl.vipez.account.model.Role;
import nl.vipez.benchmark.EnteredFigures;
import nl.vipez.benchmark.FigureIntake;
import nl.vipez.benchmark.FigureKey;
import nl.vipez.benchmark.Indicators;
import nl.vipez.benchmark.NewFigure;
import nl.vipez.benchmark.WholeCheck;
import nl.vipez.benchmark.model.Figure;
import nl.vipez.benchmark.model.Indicator;
import nl.vipez.benchmark.model.base.EnteredFigure;
import nl.vipez.benchmark.model.entry.EntryNote;
import nl.vipez.municipality.Municipalities;
import nl.vipez.municipality.model.Municipality;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.FieldError;
import nl.vipez.shared.Problem;

/** Figures handed in as a table: all of them or none. */
@ApplicationScoped
@Transactional
public class Uploads {
  /** The largest table, in bytes. */
  public static final int MOST_BYTES = 2 << 20;

  private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

  private final Indicators indicators;
  private final EnteredFigures entered;
  private final Municipalities municipalities;
  private final FigureIntake intake;
  private final EntryNotes notes;
  private final Clock clock;

  @Inject
  Uploads(
      Indicators indicators,
      EnteredFigures entered,
      Municipalities municipalities,
      FigureIntake intake,
      EntryNotes notes,
      Clock clock) {
    this.indicators = indicators;
    this.entered = entered;
    this.municipalities = municipalities;
    this.intake = intake;
    this.notes = notes;
    this.clock = clock;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected Uploads() {
    this.indicators = null;
    this.entered = null;
    this.municipalities = null;
    this.intake = null;
    this.notes = null;
    this.clock = null;
  }

  /**
   * What came of a table.
   *
   * @param accepted how many rows, those that change nothing included
   * @param figures those that differ from what stands
   * @param places where the value of each figure stands in the table
   */
  public record Receipt(int accepted, List<NewFigure> figures, Map<FigureKey, String> places) {

    /** How many figures change. */
    public int changed() {
      return figures.size();
    }
  }

  /** Whether the caller hands in tables. */
  public boolean mayUpload(Caller caller) {
    return caller.is(Role.COORDINATOR, Role.ANALYST);
  }

  /**
   * Takes in a table of figures; a figure that differs from the current one adds a vintage.
   *
   * @throws DomainException {@link Problem#FORBIDDEN} unless the caller is a coordinator or an
   *     analyst; {@link Problem#UNPROCESSABLE} with every bad row
   */
  public Receipt upload(Caller caller, UploadedTable table) {
    if (!mayUpload(caller)) {
      throw new DomainException(Problem.FORBIDDEN, "benchmark.upload.role");
    }
    intake.lock();
    List<RowChecks.Accepted> rows = checked(caller, table);
    Receipt receipt = receipt(rows);
    intake.record(caller.username(), "upload", receipt.figures());
    writeNotes(caller, rows);
    return receipt;
  }

  /**
   * Says what would come of a table, and takes nothing in; officers may try as well.
   *
   * @throws DomainException as for the upload
   */
  public Receipt check(Caller caller, UploadedTable table) {
    if (!mayUpload(caller) && !caller.is(Role.OFFICER)) {
      throw new DomainException(Problem.FORBIDDEN, "benchmark.upload.role");
    }
    return receipt(checked(caller, table));
  }

  private Receipt receipt(List<RowChecks.Accepted> rows) {
    List<NewFigure> figures = rows.stream().flatMap(row -> row.figure().stream()).toList();
    Map<FigureKey, String> places = new HashMap<>();
    rows.forEach(row -> places.put(row.key(), row.place()));
    return new Receipt(figures.size(), intake.differing(figures), places);
  }

  private List<RowChecks.Accepted> checked(Caller caller, UploadedTable table) {
    CallersRules rules = new CallersRules(caller);
    RowChecks rows = new RowChecks(rules, table);
    List<FieldError> errors =
        rows.errors().isEmpty() ? contradictions(rules, rows.accepted()) : rows.errors();
    if (!errors.isEmpty()) {
      throw new DomainException(
          Problem.UNPROCESSABLE, "benchmark.upload.refused", List.of(), errors);
    }
    return rows.accepted();
  }

  /** Parts that are more than their whole, once all rows are in. */
  private List<FieldError> contradictions(CallersRules rules, List<RowChecks.Accepted> rows) {
    Map<FigureKey, Optional<Double>> given = new HashMap<>();
    rows.forEach(row -> row.figure().ifPresent(one -> given.put(one.key(), one.value())));
    WholeCheck check = new WholeCheck(entered);
    List<FieldError> errors = new ArrayList<>();
    for (RowChecks.Accepted row : rows) {
      FigureKey key = row.key();
      check
          .of(
              key.indicator(),
              code -> {
                FigureKey other = new FigureKey(code, key.municipality(), key.year(), key.basis());
                return given.containsKey(other)
                    ? given.getOrDefault(other, Optional.empty())
                    : rules.current(other).flatMap(Figure::value);
              })
          .ifPresent(conflict -> errors.add(conflict.at(row.place())));
    }
    return errors;
  }

  private void writeNotes(Caller caller, List<RowChecks.Accepted> rows) {
    Map<List<Object>, Map<String, EntryNotes.Written>> known = new HashMap<>();
    for (RowChecks.Accepted row : rows) {
      FigureKey key = row.key();
      EntryNote before =
          Optional.ofNullable(
                  known
                      .computeIfAbsent(
                          List.of(key.municipality(), key.year()),
                          absent -> notes.of(key.municipality(), key.year()))
                      .get(key.indicator()))
              .map(EntryNotes.Written::note)
              .orElse(EntryNote.NONE);
      notes.add(
          key.indicator(),
          key.municipality(),
          key.year(),
          before,
          row.figure().flatMap(NewFigure::value).isPresent()
              ? Optional.empty()
              : row.reason().or(before::reason),
          row.note().orElse(before.text()),
          caller.username());
    }
  }

  private final class CallersRules implements RowChecks.Rules {
    private final Caller caller;
    private final Map<List<Object>, Map<String, FigureIntake.Recorded>> known = new HashMap<>();

    CallersRules(Caller caller) {
      this.caller = caller;
    }

    @Override
    public Optional<Indicator> indicator(String code) {
      return indicators.find(code).or(() -> entered.find(code).map(EnteredFigure::question));
    }

    @Override
    public List<String> parts(Indicator indicator) {
      return entered.behind(indicator).stream().map(EnteredFigure::code).toList();
    }

    @Override
    public boolean existed(String municipality, int year) {
      return municipalities.find(municipality).filter(one -> one.existsIn(year)).isPresent();
    }

    @Override
    public boolean mayEnter(String municipality) {
      Optional<String> known = municipalities.find(municipality).map(Municipality::code);
      return known.isPresent()
          && (caller.is(Role.ANALYST)
              || caller.worksFor(municipality)
              || caller
                  .municipality()
                  .filter(own -> municipalities.predecessorsOf(own).contains(municipality))
                  .isPresent());
    }

    @Override
    public int lastYear() {
      return LocalDate.now(clock.withZone(HERE)).getYear() - 1;
    }

    @Override
    public Optional<Figure> current(FigureKey key) {
      return Optional.ofNullable(
              known
                  .computeIfAbsent(
                      List.of(key.municipality(), key.year()),
                      absent -> intake.recorded(key.municipality(), key.year()))
                  .get(key.indicator()))
          .map(FigureIntake.Recorded::figure);
    }
  }
}
