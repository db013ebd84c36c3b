package nl.vipez.web.benchmark;

import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nl.vipez.benchmark.model.Basis;
import nl.vipez.benchmark.model.Figure;
import nl.vipez.benchmark.model.Indicator;
import nl.vipez.benchmark.model.IndicatorDetail;
import nl.vipez.benchmark.model.IndicatorLine;
import nl.vipez.benchmark.model.PeerValue;
import nl.vipez.benchmark.model.Quantiles;
import nl.vipez.benchmark.model.Series;
import nl.vipez.web.chart.Point;
import nl.vipez.web.chart.Sparkline;
import nl.vipez.web.chart.StripPlot;

/** Writes out what is known of an indicator as a row of a page. */
final class IndicatorRows {
  private final Words words;
  private final Reasons reasons;
  private final String municipality;
  private final UnaryOperator<String> names;

  /**
   * Rows for one municipality.
   *
   * @param municipality its name
   * @param names the name of the municipality with a code
   */
  IndicatorRows(Words words, String municipality, UnaryOperator<String> names) {
    this.words = words;
    this.reasons = new Reasons(words);
    this.municipality = municipality;
    this.names = names;
  }

  /** The row of one indicator. */
  IndicatorRow row(IndicatorDetail detail) {
    IndicatorLine line = detail.line();
    Indicator indicator = line.indicator();
    Optional<Double> value = line.value();
    String unit = indicator.text().unit(words.locale());
    boolean sign = unit.equals("%");
    return new IndicatorRow(
        indicator.code(),
        indicator.text().name(words.locale()),
        indicator.text().definition(words.locale()),
        indicator.core(),
        value
            .map(one -> words.number(one, indicator.decimals()) + (sign ? unit : ""))
            .orElse(words.say("area.no-value")),
        value.isEmpty() || sign ? "" : unit,
        value.isEmpty(),
        line.position().verdict().name(),
        Reasons.mark(line.position().verdict()),
        reasons.why(indicator, line.figure(), line.position()),
        line.figure().map(Figure::source).orElse(indicator.source()).name(),
        line.figure().filter(one -> one.value().isPresent()).map(f -> trace(line, f)).orElse(""),
        line.figure().map(FigureAddress::of).orElse(""),
        plot(detail),
        plotLabel(detail),
        trend(detail.series()),
        trendLabel(indicator, values(detail.series())));
  }

  private StripPlot plot(IndicatorDetail detail) {
    Indicator indicator = detail.line().indicator();
    return StripPlot.of(
        detail.peers().stream()
            .map(peer -> point(indicator, names.apply(peer.municipality()), peer.value()))
            .toList(),
        detail.line().value().map(mine -> point(indicator, municipality, mine)));
  }

  private Point point(Indicator indicator, String who, double value) {
    return new Point(value, words.say("area.point", who, amount(indicator, value)));
  }

  private String plotLabel(IndicatorDetail detail) {
    Indicator indicator = detail.line().indicator();
    Optional<String> mine = detail.line().value().map(one -> amount(indicator, one));
    if (detail.peers().isEmpty()) {
      return mine.map(one -> words.say("area.strip-alone", municipality, one))
          .orElse(words.say("area.strip-empty"));
    }
    String median =
        amount(
            indicator,
            Quantiles.of(detail.peers().stream().map(PeerValue::value).toList()).median());
    String count = words.number(detail.peers().size(), 0);
    return mine.map(one -> words.say("area.strip", municipality, one, count, median))
        .orElseGet(() -> words.say("area.strip-none", municipality, count, median));
  }

  private static Sparkline trend(Series series) {
    Set<Integer> breaks =
        series.points().stream()
            .filter(Series.Point::brokenBefore)
            .map(Series.Point::year)
            .collect(Collectors.toSet());
    return Sparkline.of(values(series), breaks);
  }

  private static NavigableMap<Integer, Double> values(Series series) {
    NavigableMap<Integer, Double> byYear = new TreeMap<>();
    series.points().forEach(point -> point.value().ifPresent(v -> byYear.put(point.year(), v)));
    return byYear;
  }

  private String trendLabel(Indicator indicator, NavigableMap<Integer, Double> series) {
    if (series.isEmpty()) {
      return words.say("area.trend-none");
    }
    String last = amount(indicator, series.lastEntry().getValue());
    return series.size() == 1
        ? words.say("area.trend-one", series.firstKey(), last)
        : words.say(
            "area.trend",
            series.firstKey(),
            series.lastKey(),
            amount(indicator, series.firstEntry().getValue()),
            last);
  }

  private String amount(Indicator indicator, double value) {
    return words.amount(value, indicator.decimals(), indicator.text().unit(words.locale()));
  }

  private String trace(IndicatorLine line, Figure figure) {
    String sentence =
        words.say(
            "area.vintage",
            words.say("source." + figure.source().name()),
            figure.vintage(),
            words.say("area.status." + figure.status().name()));
    String summed = figure.basis() == Basis.REPORTED ? "" : " " + words.say("area.summed");
    return sentence + summed + (line.revised() ? " " + words.say("area.revised") : "");
  }
}
