package nl.vipez.benchmark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import nl.vipez.audience.model.FigureSource;
import nl.vipez.benchmark.model.Basis;
import nl.vipez.benchmark.model.PredecessorSum;
import nl.vipez.benchmark.model.Status;
import nl.vipez.municipality.model.Lineage;
import nl.vipez.municipality.model.Territory;

/**
 * Computes derived indicators from base figures: once on the territory of the year itself, and for
 * codes whose territory was put together later once more as a sum over predecessors. What rests on
 * a provisional or estimated base figure is provisional or estimated itself.
 */
final class Derivation {
  private final BaseFigures base;
  private final Set<String> summable;
  private final List<Recipe> recipes;

  /**
   * Reads from these base figures.
   *
   * @param summable codes of base figures that may be added up over predecessors
   * @param recipes of the indicators to compute
   */
  Derivation(BaseFigures base, Set<String> summable, List<Recipe> recipes) {
    this.base = base;
    this.summable = Set.copyOf(summable);
    this.recipes = List.copyOf(recipes);
  }

  /** Figures of one year on the territory of that year. */
  List<NewFigure> reported(int year) {
    return reported(year, base.municipalities(year));
  }

  /** Those of some municipalities. */
  List<NewFigure> reported(int year, Set<String> municipalities) {
    List<NewFigure> figures = new ArrayList<>();
    for (String code : municipalities) {
      for (Recipe recipe : recipes) {
        ToDoubleFunction<String> amounts = one -> recipe.amount(base, one, code, year);
        double value = recipe.value(amounts);
        if (counts(recipe, year, value)) {
          figures.add(
              figure(
                  recipe,
                  new FigureKey(recipe.indicator().code(), code, year, Basis.REPORTED),
                  value,
                  amounts,
                  recipe.status(base, code, year),
                  recipe.source(base, code, year)));
        }
      }
    }
    return figures;
  }

  /** Figures of one year for the territory of today, where it was something else then. */
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
    for (Recipe recipe : recipes) {
      if (recipe.indicator().aggregation().combines()) {
        ToDoubleFunction<String> amounts =
            one ->
                sums.computeIfAbsent(
                    recipe.indicator().made() + one, absent -> sum(recipe, one, year, territory));
        double value = recipe.value(amounts);
        if (counts(recipe, year, value)) {
          Status status = PredecessorSum.status(territory);
          FigureSource source = recipe.indicator().source();
          for (String part : territory.parts().keySet()) {
            status = BaseFigures.worse(status, recipe.status(base, part, year));
            FigureSource own = recipe.source(base, part, year);
            source = own == FigureSource.FICTIONAL ? own : source;
          }
          FigureKey key = new FigureKey(recipe.indicator().code(), code, year, Basis.SUMMED);
          figures.add(figure(recipe, key, value, amounts, status, source));
        }
      }
    }
  }

  private double sum(Recipe recipe, String code, int year, Territory territory) {
    return summable.contains(code)
        ? PredecessorSum.of(
                territory,
                part ->
                    Optional.of(recipe.amount(base, code, part, year))
                        .filter(amount -> !amount.isNaN()))
            .orElse(Double.NaN)
        : Double.NaN;
  }

  private static boolean counts(Recipe recipe, int year, double value) {
    return recipe.indicator().validIn(year) && !Double.isNaN(value);
  }

  private static NewFigure figure(
      Recipe recipe,
      FigureKey key,
      double value,
      ToDoubleFunction<String> amounts,
      Status status,
      FigureSource source) {
    Optional<Recipe.Sampled> sampled = recipe.sampled(value, amounts);
    return new NewFigure(
        key,
        Optional.of(value),
        sampled.map(Recipe.Sampled::interval),
        sampled.map(Recipe.Sampled::cases),
        status,
        source);
  }
}
