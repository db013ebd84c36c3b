package nl.vipez.web.chart;

import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A small picture of one figure through the years, with the range in which the last value was
 * expected. What lies far outside the range stays on the picture; a range that is open runs to its
 * edge.
 *
 * @param lines points of each unbroken stretch, as SVG wants them
 * @param dots every value; the last one is the doubtful one
 * @param band top and height of the expected range, in pixels
 * @param first label of the first year
 * @param last label of the last year
 */
public record RangePlot(
    List<String> lines, List<Dot> dots, Optional<Band> band, String first, String last) {
  /** Width in pixels. */
  public static final int WIDTH = 300;

  /** Height in pixels. */
  public static final int HEIGHT = 110;

  private static final int MARGIN = 10;
  private static final int FLOOR = 90;

  /** Copies the lists. */
  public RangePlot {
    lines = List.copyOf(lines);
    dots = List.copyOf(dots);
  }

  /**
   * A value.
   *
   * @param x pixels from the left
   * @param y pixels from the top
   * @param label year and value
   * @param doubtful whether it is the one in doubt
   */
  public record Dot(String x, String y, String label, boolean doubtful) {}

  /**
   * The expected range.
   *
   * @param x pixels from the left
   * @param y pixels from the top
   * @param height in pixels, at least 2
   */
  public record Band(String x, String y, String height) {}

  /**
   * Draws it.
   *
   * @param byYear the values with their labels, at least one or a range
   * @param year the year in doubt
   * @param low lower bound of the expected range, if it has one
   * @param high upper bound
   */
  public static RangePlot of(
      NavigableMap<Integer, Point> byYear, int year, OptionalDouble low, OptionalDouble high) {
    List<Double> all =
        Stream.concat(
                byYear.values().stream().map(Point::value),
                Stream.of(low, high)
                    .filter(OptionalDouble::isPresent)
                    .map(OptionalDouble::getAsDouble))
            .toList();
    int from = byYear.isEmpty() ? year - 1 : Math.min(byYear.firstKey(), year - 1);
    Scale up = Scale.over(all, FLOOR, MARGIN);
    Scale across =
        Scale.over(List.of((double) from, (double) year), MARGIN + 8.0, WIDTH - MARGIN - 8.0);
    return new RangePlot(
        Stretches.of(byYear).stream()
            .map(
                stretch ->
                    stretch.entrySet().stream()
                        .map(
                            one ->
                                Place.of(across.at(one.getKey()))
                                    + ","
                                    + Place.of(up.at(one.getValue().value())))
                        .collect(Collectors.joining(" ")))
            .toList(),
        byYear.entrySet().stream()
            .map(
                one ->
                    new Dot(
                        Place.of(across.at(one.getKey())),
                        Place.of(up.at(one.getValue().value())),
                        one.getValue().label(),
                        one.getKey() == year))
            .toList(),
        band(up, across.at(year), low, high),
        String.valueOf(from),
        String.valueOf(year));
  }

  private static Optional<Band> band(Scale up, double x, OptionalDouble low, OptionalDouble high) {
    if (low.isEmpty() && high.isEmpty()) {
      return Optional.empty();
    }
    double top = high.isPresent() ? up.at(high.getAsDouble()) : MARGIN;
    double bottom = low.isPresent() ? up.at(low.getAsDouble()) : FLOOR;
    return Optional.of(
        new Band(Place.of(x - MARGIN), Place.of(top), Place.of(Math.max(2, bottom - top))));
  }

  /** The range as pages repeat over it: one, or none. */
  public List<Band> bands() {
    return band.stream().toList();
  }
}
