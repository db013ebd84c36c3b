package nl.vipez.benchmark;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import nl.vipez.audience.model.FigureSource;
import nl.vipez.benchmark.catalogue.Catalogue;
import nl.vipez.benchmark.catalogue.CatalogueChanged;
import nl.vipez.benchmark.formula.Formula;
import nl.vipez.benchmark.model.Indicator;
import nl.vipez.benchmark.model.catalogue.VersionLine;

/**
 * Computes derived figures anew when a formula changed, each year by the formula that holds for it;
 * what changes becomes a new vintage, what no longer can be computed becomes missing.
 */
@ApplicationScoped
@Transactional
class Recalculation {
  private final BaseFigureLoader loader;
  private final Catalogue catalogue;
  private final Rederivation rederivation;
  private final BatchLedger ledger;

  @Inject
  Recalculation(
      BaseFigureLoader loader, Catalogue catalogue, Rederivation rederivation, BatchLedger ledger) {
    this.loader = loader;
    this.catalogue = catalogue;
    this.rederivation = rederivation;
    this.ledger = ledger;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected Recalculation() {
    this.loader = null;
    this.catalogue = null;
    this.rederivation = null;
    this.ledger = null;
  }

  void changed(@Observes CatalogueChanged event) {
    for (String code : event.codes()) {
      catalogue
          .line(code)
          .filter(Recalculation::formulaChanged)
          .ifPresent(line -> renew(line, event));
    }
  }

  private static boolean formulaChanged(VersionLine line) {
    Indicator now = line.current().indicator();
    if (line.versions().size() < 2) {
      return now.formula().isPresent();
    }
    Indicator before = line.versions().get(1).indicator();
    return !now.formula().equals(before.formula())
        || now.validFrom() != before.validFrom()
        || now.aggregation() != before.aggregation();
  }

  private void renew(VersionLine line, CatalogueChanged event) {
    BaseFigures base = read(line);
    int batch = ledger.open(event.by(), "definition of " + line.code() + " changed").number();
    Map<String, FigureSource> derived = Map.of(line.code(), line.current().indicator().source());
    for (int year : base.years()) {
      rederivation.year(base, year, batch, line.inForce(year).stream().toList(), derived);
    }
  }

  private BaseFigures read(VersionLine line) {
    Set<String> codes = new HashSet<>();
    line.versions().stream()
        .flatMap(version -> version.indicator().formula().stream())
        .forEach(formula -> codes.addAll(Formula.of(formula).codes()));
    BaseFigures base = new BaseFigures();
    for (String code : codes) {
      loader.read(code, base);
      EnteredTable.standingIn(code).ifPresent(one -> loader.read(one.code(), base));
    }
    return base;
  }
}
