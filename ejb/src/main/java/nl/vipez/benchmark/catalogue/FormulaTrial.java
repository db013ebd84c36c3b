package nl.vipez.benchmark.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vipez.benchmark.formula.Formula;
import nl.vipez.benchmark.formula.Outcome;
import nl.vipez.platform.Sql;

/**
 * What a formula gives on real base figures. Base figures of CBS and Iv3 are public, so whoever
 * signed in may try one.
 */
@ApplicationScoped
@Transactional
public class FormulaTrial {
  private final Sql sql;

  @Inject
  FormulaTrial(Sql sql) {
    this.sql = sql;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected FormulaTrial() {
    this.sql = null;
  }

  /**
   * One municipality's result.
   *
   * @param municipality its code
   * @param year the newest year in which any base figure of the formula is there
   * @param outcome the value, or why there is none
   */
  public record Row(String municipality, int year, Outcome outcome) {}

  /**
   * The results of a formula that was checked, each for the newest year that has all base figures,
   * or else the newest that has any.
   */
  public List<Row> of(String formulaText, List<String> municipalities) {
    Formula formula = Formula.of(formulaText);
    return municipalities.stream().flatMap(code -> row(formula, code).stream()).toList();
  }

  private Optional<Row> row(Formula formula, String municipality) {
    Map<Integer, Map<String, Double>> years = new HashMap<>();
    for (String code : formula.codes()) {
      sql.list(
          "select b.figure_year, b.amount from base_figure b join base_figure_definition d"
              + " on d.code = b.code where b.municipality = ? and b.code = ?"
              + " and b.superseded_by is null and b.amount is not null"
              + " and d.source in ('CBS', 'IV3')",
          found ->
              years
                  .computeIfAbsent(found.getInt(1), absent -> new HashMap<>())
                  .put(code, found.getDouble(2)),
          municipality,
          code);
    }
    return years.entrySet().stream()
        .max(
            Map.Entry.<Integer, Map<String, Double>>comparingByValue(
                    (a, b) -> Integer.compare(a.size(), b.size()))
                .thenComparing(Map.Entry.comparingByKey()))
        .map(
            best ->
                new Row(
                    municipality,
                    best.getKey(),
                    formula.explain(code -> best.getValue().getOrDefault(code, Double.NaN))));
  }
}
