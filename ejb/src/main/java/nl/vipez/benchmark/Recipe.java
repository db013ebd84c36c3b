package nl.vipez.benchmark;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import nl.vipez.audience.model.FigureSource;
import nl.vipez.benchmark.formula.Formula;
import nl.vipez.benchmark.model.Indicator;
import nl.vipez.benchmark.model.Interval;
import nl.vipez.benchmark.model.Status;
import nl.vipez.benchmark.model.Wilson;
import nl.vipez.benchmark.model.base.EnteredFigure;

/**
 * How one indicator is made of base figures. Of an indicator that is made of entered figures, what
 * a municipality entered stands in for a figure of a source that is not there, and the outcome is
 * an estimate; an indicator of public figures alone never uses what was entered.
 */
final class Recipe {
  private final Indicator indicator;
  private final Formula formula;
  private final Set<String> codes;
  private final Optional<EnteredFigure> part;

  private Recipe(Indicator indicator, String formula) {
    this.indicator = indicator;
    this.formula = Formula.of(formula);
    this.codes = this.formula.codes();
    this.part =
        codes.size() == 2 && indicator.made()
            ? codes.stream()
                .flatMap(code -> EnteredTable.find(code).stream())
                .filter(EnteredFigure::counted)
                .filter(one -> one.partOf().filter(codes::contains).isPresent())
                .findFirst()
            : Optional.empty();
  }

  /** Those of the indicators that have a formula. */
  static List<Recipe> of(Collection<Indicator> indicators) {
    return indicators.stream()
        .flatMap(one -> one.formula().map(text -> new Recipe(one, text)).stream())
        .toList();
  }

  Indicator indicator() {
    return indicator;
  }

  /** Whether it uses this base figure, or one that it stands in for. */
  boolean uses(String code) {
    return codes.contains(code)
        || indicator.made()
            && EnteredTable.find(code)
                .flatMap(EnteredFigure::standsFor)
                .filter(codes::contains)
                .isPresent();
  }

  /** The value, or NaN. */
  double value(ToDoubleFunction<String> amounts) {
    return formula.evaluate(amounts);
  }

  /** The sampling interval of a share, when part and whole were counted. */
  Optional<Sampled> sampled(double value, ToDoubleFunction<String> amounts) {
    return part.flatMap(EnteredFigure::partOf)
        .map(whole -> (int) Math.round(amounts.applyAsDouble(whole)))
        .flatMap(
            cases ->
                Wilson.ofPercentage(indicator, value, cases)
                    .map(interval -> new Sampled(interval, cases)));
  }

  /** An interval, and of how many cases. */
  record Sampled(Interval interval, int cases) {}

  /** One base figure of a municipality, or what stands in for it; NaN when there is neither. */
  double amount(BaseFigures base, String code, String municipality, int year) {
    return base.find(used(base, code, municipality, year), municipality, year).orElse(Double.NaN);
  }

  /** How final it is, by what it is made of. */
  Status status(BaseFigures base, String municipality, int year) {
    Set<String> used = used(base, municipality, year);
    return codes.containsAll(used) ? base.status(used, municipality, year) : Status.E;
  }

  /** Made up where one of its figures is, else that of the indicator. */
  FigureSource source(BaseFigures base, String municipality, int year) {
    return indicator.made() && base.anyFictional(used(base, municipality, year), municipality, year)
        ? FigureSource.FICTIONAL
        : indicator.source();
  }

  /** The base figures that are there for it, or that stand in. */
  private Set<String> used(BaseFigures base, String municipality, int year) {
    if (!indicator.made()) {
      return codes;
    }
    return codes.stream()
        .map(code -> used(base, code, municipality, year))
        .collect(Collectors.toSet());
  }

  private String used(BaseFigures base, String code, String municipality, int year) {
    return indicator.made() && base.find(code, municipality, year).isEmpty()
        ? EnteredTable.standingIn(code).map(EnteredFigure::code).orElse(code)
        : code;
  }
}
