package nl.vipez.benchmark;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.vipez.benchmark.catalogue.Catalogue;
import nl.vipez.benchmark.catalogue.CatalogueReader;
import nl.vipez.benchmark.model.Indicator;
import nl.vipez.benchmark.model.catalogue.VersionLine;
import nl.vipez.municipality.Municipalities;
import nl.vipez.municipality.model.Municipality;
import nl.vipez.platform.Progress;

/** Loads the catalogue and the public figures, in one transaction and one batch. */
@ApplicationScoped
@Transactional
class ReferenceFigures {
  private final Catalogue catalogue;
  private final BaseFigureLoader baseFigures;
  private final FigureWriter writer;
  private final BatchLedger ledger;
  private final Municipalities municipalities;

  @Inject
  ReferenceFigures(
      Catalogue catalogue,
      BaseFigureLoader baseFigures,
      FigureWriter writer,
      BatchLedger ledger,
      Municipalities municipalities) {
    this.catalogue = catalogue;
    this.baseFigures = baseFigures;
    this.writer = writer;
    this.ledger = ledger;
    this.municipalities = municipalities;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected ReferenceFigures() {
    this.catalogue = null;
    this.baseFigures = null;
    this.writer = null;
    this.ledger = null;
    this.municipalities = null;
  }

  void load(Progress progress) {
    catalogue.renew(CatalogueReader.read());
    List<VersionLine> lines = catalogue.lines();
    baseFigures.definitions();
    BaseFigures base = BaseFigures.read();
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
      List<Indicator> inForce =
          lines.stream().flatMap(line -> line.inForce(year).stream()).toList();
      Derivation derivation =
          new Derivation(baseFigures.read(year), baseFigures.summable(), Recipe.of(inForce));
      List<NewFigure> figures = derivation.reported(year);
      figures.addAll(derivation.summed(year, today, municipalities.lineage()));
      writer.write(figures, batch, source -> false);
      progress.done(++done);
    }
  }
}
