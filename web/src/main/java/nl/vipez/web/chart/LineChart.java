package nl.vipez.web.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.function.DoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One's own course over the years, in front of the band of the middle half of the peers and their
 * median. Points lie on a field of 100 by {@link #HEIGHT}, stretched over the width.
 *
 * @param own points of each unbroken stretch of one's own line
 * @param medians the same for the peers' median
 * @param bands outline of each unbroken stretch of the band
 * @param dots one's own values
 * @param years labels along the bottom
 * @param values labels along the side
 * @param splits per cent of the whole width where one's own line cannot be read on
 */
public record LineChart(
    List<String> own,
    List<String> medians,
    List<String> bands,
    List<Dot> dots,
    List<Label> years,
    List<Label> values,
    List<String> splits) {
  /** Height of the field in pixels. */
  public static final int HEIGHT = 180;

  /** Per cent of the whole width at which the field begins. */
  public static final int LEFT = 14;

  private static final int WIDTH = 84;
  private static final int STEPS = 4;
  private static final int MOST_YEARS = 8;

  /** Copies the lists. */
  public LineChart {
    own = List.copyOf(own);
    medians = List.copyOf(medians);
    bands = List.copyOf(bands);
    dots = List.copyOf(dots);
    years = List.copyOf(years);
    values = List.copyOf(values);
    splits = List.copyOf(splits);
  }

  /**
   * A dot in the whole drawing.
   *
   * @param x per cent of the width
   * @param y pixels from the top
   * @param label what it says when pointed at
   */
  public record Dot(String x, String y, String label) {}

  /**
   * A label on an axis.
   *
   * @param place per cent of the width, or pixels from the top
   * @param text what stands there
   */
  public record Label(String place, String text) {}

  /**
   * The peers in one year.
   *
   * @param low a quarter of them lies below
   * @param median half of them lies below
   * @param high a quarter of them lies above
   */
  public record Band(double low, double median, double high) {}

  /**
   * Draws the chart.
   *
   * @param mine one's own values with their labels, by year; may be empty
   * @param peers the peers by year; may be empty, but not both
   * @param words how a value on the axis is written
   */
  public static LineChart of(
      NavigableMap<Integer, Point> mine,
      NavigableMap<Integer, Band> peers,
      DoubleFunction<String> words) {
    return of(mine, peers, Set.of(), words);
  }

  /**
   * The same, one's own line broken before some years.
   *
   * @param breaks years of one's own that cannot be compared with the one before
   */
  public static LineChart of(
      NavigableMap<Integer, Point> mine,
      NavigableMap<Integer, Band> peers,
      Set<Integer> breaks,
      DoubleFunction<String> words) {
    List<Integer> years =
        Stream.concat(mine.keySet().stream(), peers.keySet().stream()).distinct().sorted().toList();
    Scale all =
        Scale.over(
            Stream.concat(
                    mine.values().stream().map(Point::value),
                    peers.values().stream().flatMap(band -> Stream.of(band.low(), band.high())))
                .toList(),
            0,
            1);
    Ticks ticks = Ticks.around(all.low(), all.high(), STEPS);
    Scale up = new Scale(ticks.low(), ticks.high(), HEIGHT, 0);
    Scale across = Scale.over(years.stream().map(Double::valueOf).toList(), 0, 100);
    return new LineChart(
        lines(mine, breaks, across, up, Point::value),
        lines(peers, Set.of(), across, up, Band::median),
        bands(peers, across, up),
        mine.entrySet().stream().map(one -> dot(one.getKey(), one.getValue(), across, up)).toList(),
        years(years, across),
        ticks.values().stream()
            .map(value -> new Label(Place.of(up.at(value)), words.apply(value)))
            .toList(),
        splits(mine, breaks, across));
  }

  /** Between a year and the one before it that has a value, where one's own line is broken. */
  private static List<String> splits(
      NavigableMap<Integer, Point> mine, Set<Integer> breaks, Scale across) {
    return breaks.stream()
        .filter(year -> mine.lowerKey(year) != null && mine.ceilingKey(year) != null)
        .sorted()
        .map(year -> outer((across.at(year - 1) + across.at(year)) / 2))
        .toList();
  }

  private static List<Label> years(List<Integer> years, Scale across) {
    int every = (years.size() + MOST_YEARS - 1) / MOST_YEARS;
    List<Label> labels = new ArrayList<>();
    for (int i = years.size() - 1; i >= 0; i -= every) {
      int year = years.get(i);
      labels.add(0, new Label(outer(across.at(year)), String.valueOf(year)));
    }
    return labels;
  }

  private static <V> List<String> lines(
      NavigableMap<Integer, V> byYear,
      Set<Integer> breaks,
      Scale across,
      Scale up,
      java.util.function.ToDoubleFunction<V> value) {
    return Stretches.of(byYear, breaks).stream()
        .map(
            stretch ->
                stretch.entrySet().stream()
                    .map(e -> pair(across.at(e.getKey()), up.at(value.applyAsDouble(e.getValue()))))
                    .collect(Collectors.joining(" ")))
        .toList();
  }

  private static List<String> bands(NavigableMap<Integer, Band> peers, Scale across, Scale up) {
    return Stretches.of(peers).stream()
        .map(
            stretch ->
                Stream.concat(
                        stretch.entrySet().stream()
                            .map(e -> pair(across.at(e.getKey()), up.at(e.getValue().high()))),
                        stretch.descendingMap().entrySet().stream()
                            .map(e -> pair(across.at(e.getKey()), up.at(e.getValue().low()))))
                    .collect(Collectors.joining(" ")))
        .toList();
  }

  private static Dot dot(int year, Point point, Scale across, Scale up) {
    return new Dot(outer(across.at(year)), Place.of(up.at(point.value())), point.label());
  }

  private static String outer(double inner) {
    return Place.of(LEFT + inner * WIDTH / 100);
  }

  private static String pair(double x, double y) {
    return Place.of(x) + "," + Place.of(y);
  }
}
