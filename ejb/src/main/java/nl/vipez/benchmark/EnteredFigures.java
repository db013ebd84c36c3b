package nl.vipez.benchmark;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.vipez.benchmark.formula.Formula;
import nl.vipez.benchmark.model.Indicator;
import nl.vipez.benchmark.model.base.EnteredFigure;
import nl.vipez.platform.Sql;

/** The base figures that are asked of municipalities, and the indicators that are made of them. */
@ApplicationScoped
@Transactional
public class EnteredFigures {
  private static final int CATEGORIES = 12;

  private final Sql sql;
  private final Indicators indicators;

  @Inject
  EnteredFigures(Sql sql, Indicators indicators) {
    this.sql = sql;
    this.indicators = indicators;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected EnteredFigures() {
    this.sql = null;
    this.indicators = null;
  }

  /** The base figure with this code. */
  public Optional<EnteredFigure> find(String code) {
    return EnteredTable.find(code);
  }

  /** The indicators about a year that are made of entered base figures, by category. */
  public List<Indicator> made(int year) {
    return IntStream.rangeClosed(1, CATEGORIES)
        .boxed()
        .flatMap(category -> indicators.ofCategory(category, year).stream())
        .filter(Indicator::made)
        .toList();
  }

  /** The base figures that are counted among this one. */
  public List<EnteredFigure> partsOf(String code) {
    return EnteredTable.all().stream()
        .filter(one -> one.partOf().filter(code::equals).isPresent())
        .toList();
  }

  /**
   * The base figures that cannot change without regard to this one: its whole, and all parts of it.
   */
  public Set<String> relatives(String code) {
    String whole = whole(code);
    return EnteredTable.all().stream()
        .map(EnteredFigure::code)
        .filter(other -> !other.equals(code) && whole(other).equals(whole))
        .collect(Collectors.toSet());
  }

  private static String whole(String code) {
    return EnteredTable.find(code)
        .flatMap(EnteredFigure::partOf)
        .map(EnteredFigures::whole)
        .orElse(code);
  }

  /** What is always asked to make this indicator. */
  public List<EnteredFigure> behind(Indicator indicator) {
    return behind(indicator, Set.of());
  }

  /**
   * What is asked of a municipality to make this indicator, in the order of its formula; what
   * stands in for the figure of a source only while the source has none.
   *
   * @param lacking as {@link #lacking} tells
   */
  public List<EnteredFigure> behind(Indicator indicator, Set<String> lacking) {
    return indicator.formula().map(Formula::of).map(Formula::codes).orElse(Set.of()).stream()
        .flatMap(
            code ->
                EnteredTable.find(code)
                    .or(
                        () ->
                            lacking.contains(code)
                                ? EnteredTable.standingIn(code)
                                : Optional.empty())
                    .stream())
        .toList();
  }

  /** Everything that is asked of a municipality about a year, each once, in the order asked. */
  public List<EnteredFigure> asked(String municipality, int year) {
    Set<String> lacking = lacking(municipality, year);
    Set<EnteredFigure> asked = new LinkedHashSet<>();
    made(year).forEach(one -> asked.addAll(behind(one, lacking)));
    return List.copyOf(asked);
  }

  /**
   * Figures of sources that a municipality may stand in for, because there is none about a year.
   */
  public Set<String> lacking(String municipality, int year) {
    Set<String> lacking = new LinkedHashSet<>(EnteredTable.replaceable());
    sql.list(
            "select code from base_figure where municipality = ? and figure_year = ?"
                + " and superseded_by is null and amount is not null",
            row -> row.getString(1),
            municipality,
            year)
        .forEach(lacking::remove);
    return lacking;
  }
}
