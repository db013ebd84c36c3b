package nl.vipez.benchmark;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.vipez.benchmark.model.Basis;
import nl.vipez.benchmark.model.Figure;
import nl.vipez.benchmark.model.Indicator;
import nl.vipez.benchmark.model.Series;
import nl.vipez.municipality.model.Lineage;

/**
 * Figures through the years, on today's territory where they can be summed; where they cannot, or
 * where the indicator means something else from a year on, the series is broken visibly.
 */
@ApplicationScoped
class SeriesReader {
  private final Indicators indicators;

  @Inject
  SeriesReader(Indicators indicators) {
    this.indicators = indicators;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected SeriesReader() {
    this.indicators = null;
  }

  /** The figures on the territories that a lineage tells. */
  Series of(Sights.View view, Indicator indicator, String code, Lineage lineage) {
    List<Series.Point> points = new ArrayList<>();
    Optional<Figure> before = Optional.empty();
    for (int year : view.moment().years()) {
      Optional<Figure> figure = view.today(year).figure(indicator.code(), code);
      if (figure.isPresent()) {
        boolean broken = before.filter(last -> broken(lineage, last, figure.get())).isPresent();
        points.add(new Series.Point(figure.get(), broken));
        before = figure;
      }
    }
    return new Series(points);
  }

  private boolean broken(Lineage lineage, Figure last, Figure next) {
    String code = next.municipality();
    return indicators.brokenBetween(next.indicator(), last.year(), next.year())
        || last.basis() == Basis.REPORTED
            && !lineage
                .territoryIn(code, last.year())
                .equals(lineage.territoryIn(code, next.year()));
  }
}
