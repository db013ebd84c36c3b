package nl.vipez.benchmark;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.vipez.account.model.Caller;
import nl.vipez.benchmark.model.ComparisonScope;
import nl.vipez.benchmark.model.ComparisonTable;
import nl.vipez.benchmark.model.Figure;
import nl.vipez.benchmark.model.Indicator;
import nl.vipez.benchmark.model.PeerChoice;
import nl.vipez.benchmark.model.PeerSet;
import nl.vipez.benchmark.model.Quantiles;
import nl.vipez.benchmark.model.Rebasing;
import nl.vipez.benchmark.model.Series;
import nl.vipez.benchmark.model.Sight;
import nl.vipez.municipality.Municipalities;
import nl.vipez.municipality.model.Municipality;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.Problem;

/** Tables of indicators by municipalities by years, and their export. */
@ApplicationScoped
@Transactional
public class Comparisons {
  private final Municipalities municipalities;
  private final Indicators indicators;
  private final PeerSets peerSets;
  private final Sights sights;
  private final SeriesReader series;

  @Inject
  Comparisons(
      Municipalities municipalities,
      Indicators indicators,
      PeerSets peerSets,
      Sights sights,
      SeriesReader series) {
    this.municipalities = municipalities;
    this.indicators = indicators;
    this.peerSets = peerSets;
    this.sights = sights;
    this.series = series;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected Comparisons() {
    this.municipalities = null;
    this.indicators = null;
    this.peerSets = null;
    this.sights = null;
    this.series = null;
  }

  /** The years there are figures about, oldest first. */
  public List<Integer> years(Caller caller) {
    return sights.of(caller).moment().years();
  }

  /** The peers of a municipality in a year: its circle, or else the nearest, without a choice. */
  public PeerSet peers(String code, int year, Optional<PeerChoice> choice) {
    return peerSets.of(municipalities.get(code), year, choice);
  }

  /**
   * The table of a choice; what the caller may not see is left out as if missing.
   *
   * @throws DomainException {@link Problem#INVALID} for unknown indicators or municipalities, or
   *     more than {@link ComparisonScope#MOST_CELLS} cells
   */
  public ComparisonTable compare(Caller caller, ComparisonScope scope) {
    if (scope.tooLarge()) {
      throw new DomainException(
          Problem.INVALID, "benchmark.table-too-large", ComparisonScope.MOST_CELLS);
    }
    Sights.View view = sights.of(caller);
    List<Municipality> columns = scope.municipalities().stream().map(this::municipality).toList();
    Map<Integer, Sight> years = new TreeMap<>();
    scope
        .years()
        .forEach(year -> years.put(year, scope.today() ? view.today(year) : view.published(year)));
    List<Indicator> rows = new ArrayList<>();
    Map<ComparisonTable.Cell, Figure> cells = new HashMap<>();
    for (String code : scope.indicators()) {
      Indicator indicator = indicators.get(code);
      Optional<Rebasing> rebasing = scope.per().flatMap(per -> Rebasing.of(indicator, per));
      List<Double> factors = new ArrayList<>();
      years.forEach(
          (year, sight) -> {
            for (Municipality column : columns) {
              Optional<Figure> figure = sight.figure(code, column.code());
              if (rebasing.isPresent()) {
                Optional<Double> factor = rebasing.get().factor(sight, column.code());
                factor.ifPresent(factors::add);
                figure = figure.flatMap(one -> factor.map(by -> Rebasing.figure(one, by)));
              }
              figure.ifPresent(
                  one -> cells.put(new ComparisonTable.Cell(code, column.code(), year), one));
            }
          });
      rows.add(
          rebasing
              .filter(any -> !factors.isEmpty())
              .map(by -> by.indicator(indicator, Quantiles.of(factors).median()))
              .orElse(indicator));
    }
    return new ComparisonTable(rows, columns, scope.years(), cells);
  }

  /**
   * The years of a municipality's series that cannot be compared with the figure before them, by
   * indicator.
   */
  public Map<String, Set<Integer>> breaks(
      Caller caller, List<String> indicatorCodes, String municipality) {
    Sights.View view = sights.of(caller);
    Map<String, Set<Integer>> breaks = new HashMap<>();
    for (String code : indicatorCodes) {
      breaks.put(
          code,
          series
              .of(view, indicators.get(code), municipality, municipalities.lineage())
              .points()
              .stream()
              .filter(Series.Point::brokenBefore)
              .map(Series.Point::year)
              .collect(Collectors.toSet()));
    }
    return breaks;
  }

  private Municipality municipality(String code) {
    return municipalities
        .find(code)
        .orElseThrow(
            () -> new DomainException(Problem.INVALID, "benchmark.unknown-municipality", code));
  }
}
