package nl.vipez.web.comparison;

import java.util.List;
import java.util.NavigableMap;
import nl.vipez.web.benchmark.Choice;
import nl.vipez.web.chart.LineChart;
import nl.vipez.web.chart.Point;
import nl.vipez.web.chart.StripPlot;
import org.jspecify.annotations.Nullable;

/**
 * One indicator of a comparison in a picture: either its strip or its course.
 *
 * @param code of the indicator
 * @param name what is measured
 * @param definition what is counted
 * @param unit its unit
 * @param source key of the source of its figures
 * @param vintages source, year and vintages of the figures in words
 * @param traced one's own figures, each with where its vintages are told
 * @param strip all municipalities of the year; null for a course
 * @param low left end of the strip's scale in words
 * @param high right end
 * @param course the years; null for a strip, and where fewer than two years have a figure
 * @param label the picture in words
 */
public record ComparisonPicture(
    String code,
    String name,
    String definition,
    String unit,
    String source,
    String vintages,
    List<Choice> traced,
    @Nullable StripPlot strip,
    String low,
    String high,
    @Nullable LineChart course,
    String label) {

  /** Copies the list. */
  public ComparisonPicture {
    traced = List.copyOf(traced);
  }

  /** The strip of an indicator in a year. */
  static ComparisonPicture strip(PictureMaker maker, int year) {
    StripPlot plot = StripPlot.of(maker.others(year), maker.own(year));
    return plot.isEmpty()
        ? of(maker, plot, "", "", null, maker.stripLabel(year))
        : of(
            maker,
            plot,
            maker.amount(plot.low()),
            maker.amount(plot.high()),
            null,
            maker.stripLabel(year));
  }

  /** What is known of an indicator that another picture draws. */
  static ComparisonPicture facts(PictureMaker maker, int year) {
    return of(maker, null, "", "", null, maker.stripLabel(year));
  }

  /** The course of an indicator. */
  static ComparisonPicture course(PictureMaker maker) {
    NavigableMap<Integer, Point> mine = maker.mine();
    NavigableMap<Integer, LineChart.Band> bands = maker.bands();
    boolean drawn = mine.size() > 1 || bands.size() > 1;
    return drawn
        ? of(
            maker,
            null,
            "",
            "",
            LineChart.of(mine, bands, maker.breaks(), maker::axis),
            maker.courseLabel(mine, bands))
        : of(maker, null, "", "", null, maker.words().say("course-none"));
  }

  private static ComparisonPicture of(
      PictureMaker maker,
      @Nullable StripPlot strip,
      String low,
      String high,
      @Nullable LineChart course,
      String label) {
    return new ComparisonPicture(
        maker.indicator().code(),
        maker.name(),
        maker.definition(),
        maker.unit(),
        maker.source(),
        maker.vintages(),
        maker.traced(),
        strip,
        low,
        high,
        course,
        label);
  }
}
