package nl.vipez.web.benchmark;

import jakarta.json.bind.annotation.JsonbNillable;
import java.util.List;
import java.util.Locale;
import nl.vipez.benchmark.model.Area;
import nl.vipez.benchmark.model.AreaLine;
import nl.vipez.benchmark.model.Figure;
import nl.vipez.benchmark.model.IndicatorLine;
import nl.vipez.benchmark.model.Status;
import org.jspecify.annotations.Nullable;

/**
 * One area of a profile.
 *
 * @param category number, 1 to 12
 * @param name of the category
 * @param verdict STRONG, MIDDLE, WEAK, TOO_LITTLE_DATA or NOT_JUDGED
 * @param score 0 to 1, drawn towards 0.5 the fewer indicators; or null
 * @param interval 80 % bootstrap interval [low, high] of the mean position; or null
 * @param n indicators with a position
 * @param judgeable indicators that could have one
 * @param coverage n / judgeable, 0 to 1
 * @param indicators in the order of the catalogue
 */
@JsonbNillable
public record AreaAnswer(
    int category,
    String name,
    String verdict,
    @Nullable Double score,
    double @Nullable [] interval,
    int n,
    int judgeable,
    double coverage,
    List<Line> indicators) {

  /**
   * One indicator of an area.
   *
   * @param code of the indicator
   * @param name of the indicator
   * @param value unrounded, or null
   * @param unit of the value
   * @param status SDMX letter; M is missing
   * @param percentile 0 to 1, the more the better; null when not judged
   * @param verdict of its position
   * @param peers how many peers have a value
   * @param median of the peers, or null
   * @param interval 90 % sampling interval [low, high], or null
   * @param source of the figure; of the indicator where there is no figure
   * @param vintage number of the vintage, or null
   * @param basis REPORTED or SUMMED from predecessors, or null
   * @param revised whether it changed after it was published
   */
  @JsonbNillable
  public record Line(
      String code,
      String name,
      @Nullable Double value,
      String unit,
      String status,
      @Nullable Double percentile,
      String verdict,
      int peers,
      @Nullable Double median,
      double @Nullable [] interval,
      String source,
      @Nullable Integer vintage,
      @Nullable String basis,
      boolean revised) {

    static Line of(IndicatorLine line, Locale locale) {
      return new Line(
          line.indicator().code(),
          line.indicator().text().name(locale),
          line.value().orElse(null),
          line.indicator().text().unit(locale),
          line.figure().map(Figure::status).orElse(Status.M).name(),
          line.position().p().orElse(null),
          line.position().verdict().name(),
          line.position().peers(),
          line.position().median().orElse(null),
          line.figure().flatMap(Figure::interval).map(IndicatorAnswer::ends).orElse(null),
          line.figure().map(Figure::source).orElse(line.indicator().source()).name(),
          line.figure().map(Figure::vintage).orElse(null),
          line.figure().map(figure -> figure.basis().name()).orElse(null),
          line.revised());
    }
  }

  static AreaAnswer of(AreaLine line, Locale locale) {
    Area area = line.area();
    boolean english = locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
    return new AreaAnswer(
        line.category().number(),
        english ? line.category().en() : line.category().nl(),
        area.verdict().name(),
        area.score().orElse(null),
        area.interval().map(IndicatorAnswer::ends).orElse(null),
        area.coverage().positioned(),
        area.coverage().judgeable(),
        area.coverage().share(),
        line.indicators().stream().map(one -> Line.of(one, locale)).toList());
  }
}
