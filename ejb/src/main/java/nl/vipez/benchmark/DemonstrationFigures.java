package nl.vipez.benchmark;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.vipez.audience.model.FigureSource;
import nl.vipez.benchmark.model.Basis;
import nl.vipez.benchmark.model.Interval;
import nl.vipez.benchmark.model.Status;
import nl.vipez.benchmark.model.source.BaseValue;
import nl.vipez.circle.Circles;
import nl.vipez.platform.ContentStep;
import nl.vipez.platform.Progress;
import nl.vipez.platform.ResourceTable;
import nl.vipez.platform.ResourceTable.Row;

/**
 * The fictional figures of the demonstration, and the pin of its published round: what was
 * published reads the vintages as they stand once these are in.
 */
@ApplicationScoped
@Transactional
public class DemonstrationFigures implements ContentStep {
  private static final ResourceTable FIGURES = new ResourceTable("/demonstration/figures.csv.gz");

  private static final ResourceTable BASE = new ResourceTable("/demonstration/base_figures.csv.gz");

  private final FigureWriter writer;
  private final BaseFigureIntake base;
  private final Rederivation rederivation;
  private final BatchLedger ledger;
  private final Circles circles;

  @Inject
  DemonstrationFigures(
      FigureWriter writer,
      BaseFigureIntake base,
      Rederivation rederivation,
      BatchLedger ledger,
      Circles circles) {
    this.writer = writer;
    this.base = base;
    this.rederivation = rederivation;
    this.ledger = ledger;
    this.circles = circles;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected DemonstrationFigures() {
    this.writer = null;
    this.base = null;
    this.rederivation = null;
    this.ledger = null;
    this.circles = null;
  }

  @Override
  public Kind kind() {
    return Kind.DEMONSTRATION;
  }

  @Override
  public int order() {
    return 51;
  }

  @Override
  public String name() {
    return "demonstration-figures";
  }

  @Override
  public String version() {
    return FIGURES.version() + BASE.version();
  }

  @Override
  public void load(Progress progress) {
    progress.total(1);
    List<NewFigure> figures = new ArrayList<>();
    FIGURES.forEach(row -> figures.add(figure(row)));
    BatchLedger.Batch batch = ledger.open("system", "fictional demonstration figures");
    writer.write(figures, batch.number(), source -> source == FigureSource.OWN);
    List<BaseValue> counted = new ArrayList<>();
    BASE.forEach(row -> counted.add(base(row)));
    List<BaseValue> fictional = base.withoutReal(counted);
    base.write(fictional, batch.number());
    rederivation.write(rederivation.of(fictional), batch.number());
    circles.newestPublished().ifPresent(round -> circles.pin(round.year(), batch.at()));
    progress.done(1);
  }

  static NewFigure figure(Row row) {
    Optional<Double> low = row.optional("low90").map(Double::valueOf);
    Optional<Double> high = row.optional("high90").map(Double::valueOf);
    return new NewFigure(
        new FigureKey(
            row.text("indicator"),
            row.text("municipality"),
            Integer.parseInt(row.text("year")),
            Basis.REPORTED),
        row.optional("value").map(Double::valueOf),
        low.flatMap(lowest -> high.map(highest -> new Interval(lowest, highest))),
        row.optional("respondents").map(Integer::valueOf),
        Status.ofLetter(row.text("status")).orElseThrow(),
        FigureSource.FICTIONAL);
  }

  private static BaseValue base(Row row) {
    return new BaseValue(
        new BaseValue.Key(
            row.text("code"), row.text("municipality"), Integer.parseInt(row.text("year"))),
        row.optional("value").map(Double::valueOf),
        Status.ofLetter(row.text("status")).orElseThrow(),
        true);
  }
}
