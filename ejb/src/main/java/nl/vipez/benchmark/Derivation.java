package nl.vipez.benchmark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import nl.vipez.benchmark.formula.Formula;
import nl.vipez.benchmark.model.Basis;
import nl.vipez.benchmark.model.Indicator;
import nl.vipez.benchmark.model.PredecessorSum;
import nl.vipez.benchmark.model.Status;
import nl.vipez.municipality.model.Lineage;
import nl.vipez.municipality.model.Territory;

/**
 * Computes the derived indicators of a year from base figures: as reported, and for the territory
 * of today where that was put together later.
 */
final class Derivation {
  private final BaseFigures base;
  private final Set<String> summable;
  private final Map<Indicator, Formula> formulas = new HashMap<>();
  private final Map<Indicator, Set<String>> codes = new HashMap<>();

  /**
   * From these base figures.
   *
   * @param summable codes of the base figures that add up
   */
  Derivation(BaseFigures base, Set<String> summable, List<Indicator> indicators) {
    this.base = base;
    this.summable = Set.copyOf(summable);
    for (Indicator indicator : indicators) {
      indicator
          .formula()
          .map(Formula::of)
          .ifPresent(
              formula -> {
                formulas.put(indicator, formula);
                codes.put(indicator, formula.codes());
              });
    }
  }

  /** The figures of a year on the territories of that year. */
  List<NewFigure> reported(int year) {
    List<NewFigure> figures = new ArrayList<>();
    for (String code : base.municipalities(year)) {
      Map<String, Double> values = base.of(code, year);
      formulas.forEach(
          (indicator, formula) -> {
            FigureKey key = new FigureKey(indicator.code(), code, year, Basis.REPORTED);
            double value = formula.evaluate(one -> values.getOrDefault(one, Double.NaN));
            boolean provisional =
                base.anyProvisional(codes.getOrDefault(indicator, Set.of()), code, year);
            add(figures, indicator, key, value, provisional ? Status.P : Status.A);
          });
    }
    return figures;
  }

  /** The figures of a year for those of today's codes whose territory was put together later. */
  List<NewFigure> summed(int year, Set<String> today, Lineage lineage) {
    List<NewFigure> figures = new ArrayList<>();
    for (String code : today) {
      Territory territory = lineage.territoryIn(code, year);
      if (!territory.is(code) && !territory.broken()) {
        sum(figures, code, year, territory);
      }
    }
    return figures;
  }

  private void sum(List<NewFigure> figures, String code, int year, Territory territory) {
    Map<String, Double> sums = new HashMap<>();
    ToDoubleFunction<String> values =
        one -> sums.computeIfAbsent(one, absent -> sum(one, year, territory));
    Status status = PredecessorSum.status(territory);
    formulas.forEach(
        (indicator, formula) -> {
          if (indicator.aggregation().combines()) {
            FigureKey key = new FigureKey(indicator.code(), code, year, Basis.SUMMED);
            add(
                figures,
                indicator,
                key,
                formula.evaluate(values),
                status == Status.A && provisional(indicator, year, territory) ? Status.P : status);
          }
        });
  }

  private boolean provisional(Indicator indicator, int year, Territory territory) {
    return territory.parts().keySet().stream()
        .anyMatch(part -> base.anyProvisional(codes.getOrDefault(indicator, Set.of()), part, year));
  }

  private double sum(String code, int year, Territory territory) {
    return summable.contains(code)
        ? PredecessorSum.of(territory, part -> base.find(code, part, year)).orElse(Double.NaN)
        : Double.NaN;
  }

  private static void add(
      List<NewFigure> figures, Indicator indicator, FigureKey key, double value, Status status) {
    if (indicator.validIn(key.year()) && !Double.isNaN(value)) {
      figures.add(new NewFigure(key, value, status, indicator.source()));
    }
  }

  /** Every base figure a formula names, to check against the definitions. */
  Set<String> needed() {
    Set<String> codes = new HashSet<>();
    formulas.values().forEach(formula -> codes.addAll(formula.codes()));
    return codes;
  }
}
