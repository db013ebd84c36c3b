package nl.vipez.web.catalogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import nl.vipez.audience.model.FigureSource;
import nl.vipez.benchmark.catalogue.FormulaCheck;
import nl.vipez.benchmark.model.Aggregation;
import nl.vipez.benchmark.model.Polarity;
import nl.vipez.theme.Themes;
import nl.vipez.theme.model.Category;

/** What can be chosen in the fields of a definition. */
@RequestScoped
@Named("fieldChoices")
public class FieldChoices {
  @Inject private Themes themes;
  @Inject private FormulaCheck formulas;

  @SuppressWarnings("NullAway") // the container fills the fields
  public FieldChoices() {}

  public List<Category> getCategories() {
    return themes.categories();
  }

  /** Which way is better. */
  public List<String> getPolarities() {
    return names(Polarity.values());
  }

  /** Where figures come from; nobody chooses FICTIONAL. */
  public List<String> getSources() {
    return names(FigureSource.values()).stream()
        .filter(name -> !name.equals(FigureSource.FICTIONAL.name()))
        .toList();
  }

  /** How figures of merged municipalities combine. */
  public List<String> getAggregations() {
    return names(Aggregation.values());
  }

  /** The base figures that a formula may name. */
  public List<FormulaCheck.BaseFigure> getBaseFigures() {
    return formulas.baseFigures();
  }

  private static List<String> names(Enum<?>[] values) {
    return Arrays.stream(values).map(Enum::name).toList();
  }
}
