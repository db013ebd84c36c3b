package nl.vipez.web.validation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.IntStream;
import nl.vipez.audience.model.FigureSource;
import nl.vipez.benchmark.Comparisons;
import nl.vipez.benchmark.model.ComparisonScope;
import nl.vipez.benchmark.model.ComparisonTable;
import nl.vipez.benchmark.model.Figure;
import nl.vipez.benchmark.model.discrepancy.Discrepancy;
import nl.vipez.web.benchmark.Address;
import nl.vipez.web.benchmark.Words;
import nl.vipez.web.chart.Point;
import nl.vipez.web.chart.RangePlot;
import nl.vipez.web.municipality.MunicipalityNames;
import nl.vipez.web.security.CurrentCaller;

/** Writes out doubtful figures as rows, with their pictures. */
@RequestScoped
public class DiscrepancyRows {
  private static final int YEARS = 6;

  @Inject private CurrentCaller current;
  @Inject private DiscrepancyWords words;
  @Inject private Comparisons comparisons;
  @Inject private MunicipalityNames names;

  /** The rows of these figures, in their order. */
  List<DiscrepancyRow> rows(List<Discrepancy> some) {
    if (some.isEmpty()) {
      return List.of();
    }
    int first = some.stream().mapToInt(Discrepancy::year).min().getAsInt() - YEARS + 1;
    int last = some.stream().mapToInt(Discrepancy::year).max().getAsInt();
    ComparisonTable table =
        comparisons.compare(
            current.caller(),
            ComparisonScope.of(
                some.stream().map(Discrepancy::indicator).distinct().toList(),
                some.stream().map(Discrepancy::municipality).distinct().toList(),
                IntStream.rangeClosed(first, last).boxed().toList()));
    return some.stream().map(one -> row(one, table)).toList();
  }

  private DiscrepancyRow row(Discrepancy one, ComparisonTable table) {
    Words say = words.words();
    return new DiscrepancyRow(
        one.id(),
        words.name(one.indicator()),
        names.of(one.municipality()),
        String.valueOf(one.year()),
        say.say("rule." + one.rule().name()),
        words.sentence(one),
        say.score(one.suspicion()),
        say.score(one.impact()),
        one.state().name(),
        say.say("state." + one.state().name()),
        tag(one),
        one.blocks(),
        fictional(table, one),
        figure(one),
        plot(table, one));
  }

  private static String tag(Discrepancy one) {
    return switch (one.state()) {
      case OPEN, REOPENED -> "w";
      case EXPLAINED, CORRECTED -> "m";
      case ACCEPTED, RESOLVED -> "s";
    };
  }

  private static boolean fictional(ComparisonTable table, Discrepancy one) {
    return IntStream.rangeClosed(one.year() - 1, one.year())
        .mapToObj(year -> table.figure(one.indicator(), one.municipality(), year))
        .flatMap(Optional::stream)
        .map(Figure::source)
        .anyMatch(source -> source == FigureSource.FICTIONAL);
  }

  private static String figure(Discrepancy one) {
    return Address.of("/benchmark/figure")
        .with("indicator", one.indicator())
        .with("municipality", one.municipality())
        .with("year", one.year())
        .toString();
  }

  private RangePlot plot(ComparisonTable table, Discrepancy one) {
    NavigableMap<Integer, Point> byYear = new TreeMap<>();
    for (int year = one.year() - YEARS + 1; year < one.year(); year++) {
      int then = year;
      table
          .value(one.indicator(), one.municipality(), then)
          .ifPresent(value -> byYear.put(then, point(one, then, value)));
    }
    one.observed().ifPresent(value -> byYear.put(one.year(), point(one, one.year(), value)));
    return RangePlot.of(
        byYear, one.year(), bound(one.expected().low()), bound(one.expected().high()));
  }

  private Point point(Discrepancy one, int year, double value) {
    return new Point(value, year + ": " + words.amount(one.indicator(), Optional.of(value)));
  }

  private static OptionalDouble bound(Optional<Double> bound) {
    return bound.map(OptionalDouble::of).orElseGet(OptionalDouble::empty);
  }
}
