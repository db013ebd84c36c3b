package nl.vipez.benchmark;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.vipez.audience.model.FigureSource;
import nl.vipez.benchmark.catalogue.Catalogue;
import nl.vipez.benchmark.model.Basis;
import nl.vipez.benchmark.model.Indicator;
import nl.vipez.benchmark.model.Status;
import nl.vipez.municipality.Municipalities;
import nl.vipez.municipality.model.Municipality;
import nl.vipez.platform.Sql;

/**
 * Computes every indicator of a year anew from its base figures, into an open batch; what can no
 * longer be computed becomes missing.
 */
@ApplicationScoped
@Transactional
class Rederivation {
  private final Sql sql;
  private final Catalogue catalogue;
  private final BaseFigureLoader loader;
  private final FigureWriter writer;
  private final Municipalities municipalities;

  @Inject
  Rederivation(
      Sql sql,
      Catalogue catalogue,
      BaseFigureLoader loader,
      FigureWriter writer,
      Municipalities municipalities) {
    this.sql = sql;
    this.catalogue = catalogue;
    this.loader = loader;
    this.writer = writer;
    this.municipalities = municipalities;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected Rederivation() {
    this.sql = null;
    this.catalogue = null;
    this.loader = null;
    this.writer = null;
    this.municipalities = null;
  }

  /** Every indicator of a year; says how many vintages were added. */
  int year(BaseFigures base, int year, int batch) {
    List<Indicator> inForce =
        catalogue.lines().stream().flatMap(line -> line.inForce(year).stream()).toList();
    Map<String, FigureSource> derived =
        inForce.stream()
            .filter(one -> one.formula().isPresent())
            .collect(Collectors.toMap(Indicator::code, Indicator::source));
    return year(base, year, batch, inForce, derived);
  }

  /**
   * These definitions in a year; says how many vintages were added.
   *
   * @param derived the source by indicator of those of which nothing is left that cannot be
   *     computed
   */
  int year(
      BaseFigures base,
      int year,
      int batch,
      List<Indicator> inForce,
      Map<String, FigureSource> derived) {
    Set<String> today =
        municipalities.all().stream()
            .filter(one -> one.validTo().isEmpty())
            .map(Municipality::code)
            .collect(Collectors.toSet());
    Derivation derivation = new Derivation(base, loader.summable(), inForce);
    List<NewFigure> figures = derivation.reported(year);
    figures.addAll(derivation.summed(year, today, municipalities.lineage()));
    figures.addAll(gone(derived, year, figures));
    return writer.write(figures, batch, source -> !source.isPublic() && source != FigureSource.KVK);
  }

  private List<NewFigure> gone(
      Map<String, FigureSource> derived, int year, List<NewFigure> figures) {
    Set<FigureKey> there =
        figures.stream().map(NewFigure::key).collect(Collectors.toCollection(HashSet::new));
    return sql
        .list(
            "select indicator, municipality, basis from observation where figure_year = ?"
                + " and superseded_by is null and amount is not null",
            row ->
                new FigureKey(
                    row.getString(1), row.getString(2), year, Basis.valueOf(row.getString(3))),
            year)
        .stream()
        .filter(key -> derived.containsKey(key.indicator()) && !there.contains(key))
        .map(
            key ->
                new NewFigure(
                    key,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Status.M,
                    derived.getOrDefault(key.indicator(), FigureSource.CBS)))
        .toList();
  }
}
