package nl.vipez.web.comparison;

import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.vipez.benchmark.model.ComparisonTable;
import nl.vipez.benchmark.model.Indicator;
import nl.vipez.benchmark.model.Quantiles;
import nl.vipez.municipality.model.Municipality;
import nl.vipez.web.benchmark.Choice;
import nl.vipez.web.benchmark.FigureAddress;
import nl.vipez.web.benchmark.Words;
import nl.vipez.web.chart.LineChart;
import nl.vipez.web.chart.Point;

/**
 * The figures of one indicator in a comparison, as charts want them.
 *
 * @param table the figures
 * @param indicator which
 * @param me the municipality that is marked
 * @param breaks years of its course that cannot be compared with the one before
 */
record PictureMaker(
    Words words,
    ComparisonTable table,
    Indicator indicator,
    Optional<Municipality> me,
    Set<Integer> breaks) {
  private static final int FEWEST_FOR_BAND = 4;
  private static final double QUARTER = 0.25;

  Optional<Double> value(Municipality one, int year) {
    return table.value(indicator.code(), one.code(), year);
  }

  String name() {
    return indicator.text().name(words.locale());
  }

  String definition() {
    return indicator.text().definition(words.locale());
  }

  String unit() {
    return indicator.text().unit(words.locale());
  }

  /** Sources and vintages of all figures, read once. */
  private record Origin(Set<String> sources, Set<Integer> vintages) {}

  private Origin origin() {
    Origin origin = new Origin(new TreeSet<>(), new TreeSet<>());
    for (Municipality one : table.municipalities()) {
      for (int year : table.years()) {
        table
            .figure(indicator.code(), one.code(), year)
            .ifPresent(
                figure -> {
                  origin.sources().add(figure.source().name());
                  origin.vintages().add(figure.vintage());
                });
      }
    }
    return origin;
  }

  /** Key of the source: fictional as soon as one figure is. */
  String source() {
    Set<String> sources = origin().sources();
    return sources.contains("FICTIONAL")
        ? "FICTIONAL"
        : sources.stream().findFirst().orElse(indicator.source().name());
  }

  /** Sources, years and vintages in words; for the foot of a picture. */
  String vintages() {
    Origin origin = origin();
    List<String> sources =
        origin.sources().stream().map(source -> words.say("source." + source)).toList();
    if (sources.isEmpty()) {
      return words.say("vintages-none");
    }
    return words.say(
        "vintages",
        words.list(sources),
        table.years().getFirst().equals(table.years().getLast()) ? 0 : 1,
        table.years().getFirst(),
        table.years().getLast(),
        words.list(origin.vintages().stream().map(String::valueOf).toList()));
  }

  boolean isMe(Municipality one) {
    return me.filter(one::equals).isPresent();
  }

  /** One's own figures, each with where its vintages are told. */
  List<Choice> traced() {
    return table.years().stream()
        .flatMap(
            year ->
                me.flatMap(one -> table.figure(indicator.code(), one.code(), year)).stream()
                    .filter(figure -> figure.value().isPresent()))
        .map(
            figure ->
                new Choice(
                    words.say("traced", figure.year(), amount(figure.value().orElseThrow())),
                    FigureAddress.of(figure),
                    false))
        .toList();
  }

  private Point point(String who, double value) {
    return new Point(value, words.say("point", who, amount(value)));
  }

  String amount(double value) {
    return words.amount(value, indicator.decimals(), unit());
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
      List<Double> values =
          table.municipalities().stream()
              .filter(one -> !isMe(one))
              .flatMap(one -> value(one, year).stream())
              .toList();
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
      return mine.map(one -> words.say("strip-alone", name, one)).orElse(words.say("strip-empty"));
    }
    String median = amount(Quantiles.of(values).median());
    return mine.map(one -> words.say("strip-me", name, one, count, median))
        .orElseGet(() -> words.say("strip", count, median));
  }

  String courseLabel(
      NavigableMap<Integer, Point> mine, NavigableMap<Integer, LineChart.Band> bands) {
    NavigableMap<Integer, Object> all = new TreeMap<>(mine);
    all.putAll(bands);
    return words.say("course-label", name(), all.firstKey(), all.lastKey());
  }
}
