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
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.vipez.audience.model.FigureSource;
import nl.vipez.benchmark.catalogue.Catalogue;
import nl.vipez.benchmark.model.Basis;
import nl.vipez.benchmark.model.Indicator;
import nl.vipez.benchmark.model.Status;
import nl.vipez.benchmark.model.source.BaseValue;
import nl.vipez.municipality.Municipalities;
import nl.vipez.municipality.model.Lineage;
import nl.vipez.municipality.model.Municipality;
import nl.vipez.municipality.model.Territory;
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
    List<Indicator> inForce = inForce(year);
    Map<String, FigureSource> derived =
        inForce.stream()
            .filter(one -> one.formula().isPresent())
            .collect(Collectors.toMap(Indicator::code, Indicator::source));
    return year(base, year, batch, inForce, derived);
  }

  private List<Indicator> inForce(int year) {
    return catalogue.lines().stream().flatMap(line -> line.inForce(year).stream()).toList();
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
    Derivation derivation = new Derivation(base, loader.summable(), Recipe.of(inForce));
    List<NewFigure> figures = derivation.reported(year);
    figures.addAll(derivation.summed(year, today(), municipalities.lineage()));
    figures.addAll(gone(derived, figures, year, Set.of()));
    return write(figures, batch);
  }

  /**
   * What entering these base figures makes of the indicators; nothing is written.
   *
   * @param values entered base figures, of few municipalities or many
   */
  List<NewFigure> of(Collection<BaseValue> values) {
    List<NewFigure> all = new ArrayList<>();
    values.stream()
        .collect(Collectors.groupingBy(one -> one.key().year()))
        .forEach((year, some) -> all.addAll(of(year, some)));
    return all;
  }

  private List<NewFigure> of(int year, List<BaseValue> values) {
    Set<String> who = new HashSet<>();
    Set<String> codes = new HashSet<>();
    values.forEach(
        one -> {
          who.add(one.key().municipality());
          codes.add(one.key().code());
        });
    Lineage lineage = municipalities.lineage();
    Map<String, Territory> later = new HashMap<>();
    today()
        .forEach(
            code -> {
              Territory then = lineage.territoryIn(code, year);
              if (!then.is(code) && then.parts().keySet().stream().anyMatch(who::contains)) {
                later.put(code, then);
              }
            });
    Set<String> needed = new HashSet<>(who);
    later.values().forEach(then -> needed.addAll(then.parts().keySet()));
    BaseFigures base = loader.read(year, needed);
    values.forEach(base::put);
    List<Recipe> recipes =
        Recipe.of(inForce(year)).stream()
            .filter(one -> codes.stream().anyMatch(one::uses))
            .toList();
    Derivation derivation = new Derivation(base, loader.summable(), recipes);
    List<NewFigure> figures = derivation.reported(year, who);
    figures.addAll(derivation.summed(year, later.keySet(), lineage));
    Map<String, FigureSource> derived =
        recipes.stream()
            .map(Recipe::indicator)
            .collect(Collectors.toMap(Indicator::code, Indicator::source));
    who.addAll(later.keySet());
    figures.addAll(gone(derived, figures, year, who));
    return figures;
  }

  /**
   * Writes what was computed. What a person typed gives way to what is computed of entered base
   * figures, but not to "missing", and not to what is computed of public ones.
   */
  int write(List<NewFigure> figures, int batch) {
    List<NewFigure> made = new ArrayList<>();
    List<NewFigure> missing = new ArrayList<>();
    List<NewFigure> external = new ArrayList<>();
    figures.forEach(
        one ->
            (one.source() != FigureSource.DERIVED && one.source() != FigureSource.FICTIONAL
                    ? external
                    : one.value().isPresent() ? made : missing)
                .add(one));
    return writer.write(made, batch, source -> false)
        + writer.write(missing, batch, source -> source == FigureSource.OWN)
        + writer.write(external, batch, source -> !source.isPublic() && source != FigureSource.KVK);
  }

  private Set<String> today() {
    return municipalities.all().stream()
        .filter(one -> one.validTo().isEmpty())
        .map(Municipality::code)
        .collect(Collectors.toSet());
  }

  private List<NewFigure> gone(
      Map<String, FigureSource> derived, List<NewFigure> figures, int year, Set<String> some) {
    Set<FigureKey> there =
        figures.stream().map(NewFigure::key).collect(Collectors.toCollection(HashSet::new));
    List<Object> parameters = new ArrayList<>(List.of(year));
    parameters.addAll(some);
    return sql
        .list(
            "select indicator, municipality, basis from observation where figure_year = ?"
                + " and superseded_by is null and amount is not null"
                + Sql.among("municipality", some.size()),
            row ->
                new FigureKey(
                    row.getString(1), row.getString(2), year, Basis.valueOf(row.getString(3))),
            parameters.toArray())
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
