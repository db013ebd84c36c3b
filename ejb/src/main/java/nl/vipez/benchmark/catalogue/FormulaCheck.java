package nl.vipez.benchmark.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.vipez.audience.model.FigureSource;
import nl.vipez.benchmark.formula.Formula;
import nl.vipez.benchmark.formula.Unit;
import nl.vipez.benchmark.formula.UnitConflict;
import nl.vipez.benchmark.formula.UnitWords;
import nl.vipez.benchmark.model.Indicator;
import nl.vipez.platform.Sql;
import nl.vipez.shared.FieldError;

/**
 * Whether a formula can be used: it is read, names known base figures, and gives the unit promised.
 */
@ApplicationScoped
@Transactional
public class FormulaCheck {
  private static final UnitWords ENGLISH = UnitWords.of(Locale.ENGLISH);
  private static final UnitWords DUTCH = UnitWords.of(Locale.forLanguageTag("nl"));

  private final Sql sql;

  @Inject
  FormulaCheck(Sql sql) {
    this.sql = sql;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected FormulaCheck() {
    this.sql = null;
  }

  /**
   * A base figure that a formula may name.
   *
   * @param code its code
   * @param nl Dutch name
   * @param en English name
   * @param unit in English
   * @param source where it comes from
   */
  public record BaseFigure(String code, String nl, String en, String unit, String source) {}

  /** The base figures there are, by code. */
  public List<BaseFigure> baseFigures() {
    return sql.list(
        "select code, nl, en, unit, source from base_figure_definition order by code",
        row ->
            new BaseFigure(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5)));
  }

  /**
   * What is wrong with the formula and the units of a definition, by field; empty when nothing is.
   */
  public Optional<FieldError> refusal(Indicator one) {
    Optional<Unit> unit = ENGLISH.read(one.text().unitEn());
    Optional<Unit> dutch = DUTCH.read(one.text().unitNl());
    if (unit.isPresent() && dutch.isPresent() && !unit.get().same(dutch.get())) {
      return Optional.of(
          FieldError.of(
              "unitEn", "catalogue.units-differ", one.text().unitNl(), one.text().unitEn()));
    }
    return one.formula()
        .flatMap(
            text -> refusal(text, unit, one.text().unitEn()).or(() -> closed(text, one.made())));
  }

  /** What is made of entered figures says so, for it is as closed as those are. */
  private Optional<FieldError> closed(String text, boolean made) {
    Set<String> entered =
        baseFigures().stream()
            .filter(figure -> figure.source().equals(FigureSource.OWN.name()))
            .map(BaseFigure::code)
            .collect(Collectors.toSet());
    boolean uses = Formula.of(text).codes().stream().anyMatch(entered::contains);
    return uses == made
        ? Optional.empty()
        : Optional.of(
            FieldError.of(
                "source", uses ? "catalogue.formula-entered" : "catalogue.formula-public"));
  }

  private Optional<FieldError> refusal(String text, Optional<Unit> wanted, String unitText) {
    Formula formula;
    try {
      formula = Formula.of(text);
    } catch (IllegalArgumentException malformed) {
      return Optional.of(FieldError.of("formula", "catalogue.formula-malformed"));
    }
    Map<String, Unit> units = units();
    Optional<String> unknown =
        formula.codes().stream().filter(code -> !units.containsKey(code)).findFirst();
    if (unknown.isPresent()) {
      return Optional.of(FieldError.of("formula", "catalogue.formula-unknown", unknown.get()));
    }
    if (wanted.isEmpty()) {
      return Optional.of(FieldError.of("unitEn", "catalogue.unit-unknown", unitText));
    }
    try {
      Unit found = formula.unit(code -> units.getOrDefault(code, Unit.ONE));
      return found.same(wanted.get())
          ? Optional.empty()
          : Optional.of(two("catalogue.formula-unit", found, wanted.get()));
    } catch (UnitConflict conflict) {
      return Optional.of(two("catalogue.formula-conflict", conflict.left(), conflict.right()));
    }
  }

  /** Both units in both languages: the sentence of a language takes its own two. */
  private static FieldError two(String key, Unit left, Unit right) {
    return FieldError.of(
        "formula",
        key,
        DUTCH.write(left),
        DUTCH.write(right),
        ENGLISH.write(left),
        ENGLISH.write(right));
  }

  private Map<String, Unit> units() {
    Map<String, Unit> units = new HashMap<>();
    baseFigures()
        .forEach(one -> ENGLISH.read(one.unit()).ifPresent(unit -> units.put(one.code(), unit)));
    return units;
  }
}
