package nl.vipez.benchmark;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.vipez.benchmark.catalogue.Catalogue;
import nl.vipez.benchmark.catalogue.CatalogueChanged;
import nl.vipez.benchmark.formula.Formula;
import nl.vipez.benchmark.model.Basis;
import nl.vipez.benchmark.model.Indicator;
import nl.vipez.benchmark.model.Status;
import nl.vipez.benchmark.model.catalogue.VersionLine;
import nl.vipez.municipality.Municipalities;
import nl.vipez.municipality.model.Municipality;
import nl.vipez.platform.Sql;

/**
 * Computes derived figures anew when a formula changed, each year by the formula that holds for it;
 * what changes becomes a new vintage, what no longer can be computed becomes missing.
 */
@ApplicationScoped
@Transactional
class Recalculation {
  private final Sql sql;
  private final Catalogue catalogue;
  private final BaseFigureLoader baseFigures;
  private final FigureWriter writer;
  private final BatchLedger ledger;
  private final Municipalities municipalities;

  @Inject
  Recalculation(
      Sql sql,
      Catalogue catalogue,
      BaseFigureLoader baseFigures,
      FigureWriter writer,
      BatchLedger ledger,
      Municipalities municipalities) {
    this.sql = sql;
    this.catalogue = catalogue;
    this.baseFigures = baseFigures;
    this.writer = writer;
    this.ledger = ledger;
    this.municipalities = municipalities;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected Recalculation() {
    this.sql = null;
    this.catalogue = null;
    this.baseFigures = null;
    this.writer = null;
    this.ledger = null;
    this.municipalities = null;
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
    Set<String> today =
        municipalities.all().stream()
            .filter(one -> one.validTo().isEmpty())
            .map(Municipality::code)
            .collect(Collectors.toSet());
    int batch = ledger.open(event.by(), "definition of " + line.code() + " changed").number();
    for (int year : base.years()) {
      List<Indicator> inForce = line.inForce(year).stream().toList();
      Derivation derivation = new Derivation(base, baseFigures.summable(), inForce);
      List<NewFigure> figures = derivation.reported(year);
      figures.addAll(derivation.summed(year, today, municipalities.lineage()));
      figures.addAll(gone(line, year, figures));
      writer.write(figures, batch, source -> !source.isPublic());
    }
  }

  /** Figures that were there and cannot be computed any more. */
  private List<NewFigure> gone(VersionLine line, int year, List<NewFigure> figures) {
    Set<FigureKey> there =
        figures.stream().map(NewFigure::key).collect(Collectors.toCollection(HashSet::new));
    return sql
        .list(
            "select municipality, basis from observation where indicator = ? and figure_year = ?"
                + " and superseded_by is null and amount is not null",
            row ->
                new FigureKey(line.code(), row.getString(1), year, Basis.valueOf(row.getString(2))),
            line.code(),
            year)
        .stream()
        .filter(key -> !there.contains(key))
        .map(
            key ->
                new NewFigure(
                    key,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Status.M,
                    line.current().indicator().source()))
        .toList();
  }

  private BaseFigures read(VersionLine line) {
    Set<String> codes = new HashSet<>();
    line.versions().stream()
        .flatMap(version -> version.indicator().formula().stream())
        .forEach(formula -> codes.addAll(Formula.of(formula).codes()));
    BaseFigures base = new BaseFigures();
    for (String code : new ArrayList<>(codes)) {
      sql.list(
          "select municipality, figure_year, amount, status from base_figure where code = ?"
              + " and superseded_by is null and amount is not null",
          row -> {
            base.put(code, row.getString(1), row.getInt(2), row.getDouble(3));
            if (row.getString(4).equals(Status.P.name())) {
              base.provisional(code, row.getString(1), row.getInt(2));
            }
            return code;
          },
          code);
    }
    return base;
  }
}
