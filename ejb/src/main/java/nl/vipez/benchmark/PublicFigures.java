package nl.vipez.benchmark;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import nl.vipez.benchmark.model.Aggregate;
import nl.vipez.benchmark.model.Figure;
import nl.vipez.benchmark.model.Grouping;
import nl.vipez.benchmark.model.Indicator;
import nl.vipez.benchmark.model.PublicLine;
import nl.vipez.circle.Circles;

/**
 * Figures of single municipalities that are public already (CBS, Iv3), for everyone, strangers too:
 * whatever else is known of a municipality does not come out here.
 */
@ApplicationScoped
@Transactional
public class PublicFigures {
  private final Indicators indicators;
  private final Circles circles;
  private final Panels panels;
  private final Aggregates aggregates;

  @Inject
  PublicFigures(Indicators indicators, Circles circles, Panels panels, Aggregates aggregates) {
    this.indicators = indicators;
    this.circles = circles;
    this.panels = panels;
    this.aggregates = aggregates;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected PublicFigures() {
    this.indicators = null;
    this.circles = null;
    this.panels = null;
    this.aggregates = null;
  }

  /** The year they are about by default: that of the newest published round. */
  public int year() {
    return circles
        .newestPublishedReferenceYear()
        .orElseGet(() -> panels.now().years().stream().reduce((a, b) -> b).orElse(0));
  }

  /**
   * The public indicators of a category, with the figure of a municipality, its course and the
   * country.
   *
   * @param code CBS code
   * @param category number, 1 to 12
   */
  public List<PublicLine> of(String code, int category) {
    int year = year();
    Panels.Moment moment = panels.now();
    List<Indicator> open =
        indicators.ofCategory(category, year).stream()
            .filter(one -> one.source().isPublic())
            .toList();
    Map<String, List<Aggregate>> country =
        aggregates.of(
            open.stream().map(Indicator::code).toList(), Optional.of(year), Grouping.COUNTRY);
    return open.stream()
        .map(
            one ->
                new PublicLine(
                    one,
                    figure(moment, year, one, code),
                    course(moment, year, one, code),
                    country.getOrDefault(one.code(), List.of()).stream().findFirst()))
        .toList();
  }

  private static NavigableMap<Integer, Double> course(
      Panels.Moment moment, int last, Indicator indicator, String code) {
    NavigableMap<Integer, Double> course = new TreeMap<>();
    for (int year : moment.years()) {
      if (year <= last) {
        figure(moment, year, indicator, code)
            .flatMap(Figure::value)
            .ifPresent(value -> course.put(year, value));
      }
    }
    return course;
  }

  private static Optional<Figure> figure(
      Panels.Moment moment, int year, Indicator indicator, String code) {
    return moment
        .published(year)
        .figure(indicator.code(), code)
        .filter(figure -> figure.source().isPublic());
  }
}
