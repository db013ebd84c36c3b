package nl.vipez.web.benchmark;

import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import nl.vipez.benchmark.model.ComparisonTable;
import nl.vipez.benchmark.model.Figure;
import nl.vipez.benchmark.model.Indicator;
import nl.vipez.benchmark.model.Quantiles;
import nl.vipez.municipality.model.Municipality;
import nl.vipez.web.chart.LineChart;
import nl.vipez.web.chart.Point;
import nl.vipez.web.chart.StripPlot;
import org.jspecify.annotations.Nullable;

/**
 * One indicator of a comparison in pictures.
 *
 * @param code of the indicator
 * @param name what is measured
 * @param definition what is counted
 * @param unit its unit
 * @param source key of the source of its figures
 * @param strip all municipalities of the year
 * @param stripLabel that picture in words
 * @param course the years; null where fewer than two years have a figure
 * @param courseLabel that picture in words
 */
public record ComparisonPicture(
    String code,
    String name,
    String definition,
    String unit,
    String source,
    StripPlot strip,
    String stripLabel,
    @Nullable LineChart course,
    String courseLabel) {
  private static final int FEWEST_FOR_BAND = 4;
  private static final double QUARTER = 0.25;

  /** Draws the pictures of an indicator. */
  static ComparisonPicture of(
      Words words,
      ComparisonTable table,
      Indicator indicator,
      int year,
      Optional<Municipality> me) {
    Maker maker = new Maker(words, table, indicator, me);
    NavigableMap<Integer, Point> mine = maker.mine();
    NavigableMap<Integer, LineChart.Band> bands = maker.bands();
    boolean course = mine.size() > 1 || bands.size() > 1;
    return new ComparisonPicture(
        indicator.code(),
        indicator.text().name(words.locale()),
        indicator.text().definition(words.locale()),
        indicator.text().unit(words.locale()),
        maker.source(year),
        StripPlot.of(maker.others(year), maker.own(year)),
        maker.stripLabel(year),
        course ? LineChart.of(mine, bands, maker::axis) : null,
        course ? maker.courseLabel(mine, bands) : "");
  }

  private record Maker(
      Words words, ComparisonTable table, Indicator indicator, Optional<Municipality> me) {

    Optional<Double> value(Municipality one, int year) {
      return table.value(indicator.code(), one.code(), year);
    }

    String source(int year) {
      return table.municipalities().stream()
          .flatMap(one -> table.figure(indicator.code(), one.code(), year).stream())
          .map(Figure::source)
          .findFirst()
          .orElse(indicator.source())
          .name();
    }

    boolean isMe(Municipality one) {
      return me.filter(one::equals).isPresent();
    }

    Point point(String who, double value) {
      return new Point(value, words.say("area.point", who, amount(value)));
    }

    String amount(double value) {
      return words.amount(value, indicator.decimals(), indicator.text().unit(words.locale()));
    }

    String axis(double value) {
      return words.number(value, value == Math.rint(value) ? 0 : Math.max(1, indicator.decimals()));
    }

    List<Point> others(int year) {
      return table.municipalities().stream()
          .filter(one -> !isMe(one))
          .flatMap(one -> value(one, year).map(v -> point(one.name(), v)).stream())
          .toList();
    }

    Optional<Point> own(int year) {
      return me.flatMap(one -> value(one, year).map(v -> point(one.name(), v)));
    }

    NavigableMap<Integer, Point> mine() {
      NavigableMap<Integer, Point> points = new TreeMap<>();
      for (int year : table.years()) {
        me.flatMap(one -> value(one, year))
            .ifPresent(v -> points.put(year, point(String.valueOf(year), v)));
      }
      return points;
    }

    NavigableMap<Integer, LineChart.Band> bands() {
      NavigableMap<Integer, LineChart.Band> bands = new TreeMap<>();
      for (int year : table.years()) {
        List<Double> values = others(year).stream().map(Point::value).toList();
        if (values.size() >= FEWEST_FOR_BAND) {
          Quantiles of = Quantiles.of(values);
          bands.put(year, new LineChart.Band(of.at(QUARTER), of.median(), of.at(1 - QUARTER)));
        }
      }
      return bands;
    }

    String stripLabel(int year) {
      List<Double> values = others(year).stream().map(Point::value).toList();
      String count = words.number(values.size(), 0);
      String name = me.map(Municipality::name).orElse("");
      Optional<String> mine = own(year).map(point -> amount(point.value()));
      if (values.isEmpty()) {
        return mine.map(one -> words.say("area.strip-alone", name, one))
            .orElse(words.say("area.strip-empty"));
      }
      String median = amount(Quantiles.of(values).median());
      return mine.map(one -> words.say("area.strip", name, one, count, median))
          .orElseGet(() -> words.say("compare.strip", count, median));
    }

    String courseLabel(
        NavigableMap<Integer, Point> mine, NavigableMap<Integer, LineChart.Band> bands) {
      NavigableMap<Integer, Object> all = new TreeMap<>(mine);
      all.putAll(bands);
      return words.say(
          "compare.course-label",
          indicator.text().name(words.locale()),
          all.firstKey(),
          all.lastKey());
    }
  }
}
