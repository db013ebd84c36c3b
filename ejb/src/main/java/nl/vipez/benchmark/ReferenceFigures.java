package nl.vipez.benchmark;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.vipez.benchmark.model.Indicator;
import nl.vipez.municipality.Municipalities;
import nl.vipez.municipality.model.Municipality;
import nl.vipez.platform.Progress;

/** Loads the catalogue and the public figures, in one transaction and one batch. */
@ApplicationScoped
@Transactional
class ReferenceFigures {
  private final IndicatorRepository indicators;
  private final BaseFigureLoader baseFigures;
  private final FigureWriter writer;
  private final BatchLedger ledger;
  private final Municipalities municipalities;

  @Inject
  ReferenceFigures(
      IndicatorRepository indicators,
      BaseFigureLoader baseFigures,
      FigureWriter writer,
      BatchLedger ledger,
      Municipalities municipalities) {
    this.indicators = indicators;
    this.baseFigures = baseFigures;
    this.writer = writer;
    this.ledger = ledger;
    this.municipalities = municipalities;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected ReferenceFigures() {
    this.indicators = null;
    this.baseFigures = null;
    this.writer = null;
    this.ledger = null;
    this.municipalities = null;
  }

  void load(Progress progress) {
    List<Indicator> catalogue = CatalogueReader.read();
    indicators.replace(catalogue);
    baseFigures.definitions();
    BaseFigures base = BaseFigures.read();
    Derivation derivation = new Derivation(base, baseFigures.summable(), catalogue);
    Set<String> today =
        municipalities.all().stream()
            .filter(one -> one.validTo().isEmpty())
            .map(Municipality::code)
            .collect(Collectors.toSet());
    int batch = ledger.open("system", "reference figures of CBS and Iv3").number();
    progress.total(base.years().size());
    int done = 0;
    for (int year : base.years()) {
      baseFigures.write(base, year, batch);
      List<NewFigure> figures = derivation.reported(year);
      figures.addAll(derivation.summed(year, today, municipalities.lineage()));
      writer.write(figures, batch, source -> false);
      progress.done(++done);
    }
  }
}
