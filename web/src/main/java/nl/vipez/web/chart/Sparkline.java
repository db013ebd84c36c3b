package nl.vipez.web.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;

/**
 * The course of one figure, without axes.
 *
 * @param lines points of each unbroken stretch, as SVG wants them
 * @param singles years that stand alone between gaps
 * @param end the newest value
 */
public record Sparkline(List<String> lines, List<Mark> singles, Optional<Mark> end) {
  /** Width in pixels. */
  public static final int WIDTH = 92;

  /** Height in pixels. */
  public static final int HEIGHT = 24;

  private static final int MARGIN = 4;

  /** Copies the lists. */
  public Sparkline {
    lines = List.copyOf(lines);
    singles = List.copyOf(singles);
  }

  /**
   * A dot.
   *
   * @param x pixels from the left
   * @param y pixels from the top
   */
  public record Mark(String x, String y) {}

  /**
   * Draws values by year; a year without a value leaves a gap, it is not bridged.
   *
   * @param breaks years that cannot be compared with the one before
   */
  public static Sparkline of(NavigableMap<Integer, Double> byYear, Set<Integer> breaks) {
    if (byYear.isEmpty()) {
      return new Sparkline(List.of(), List.of(), Optional.empty());
    }
    List<Double> years = List.of((double) byYear.firstKey(), (double) byYear.lastKey());
    Scale across = Scale.over(years, MARGIN, WIDTH - MARGIN);
    Scale up = Scale.over(byYear.values(), HEIGHT - MARGIN, MARGIN);
    List<String> lines = new ArrayList<>();
    List<Mark> singles = new ArrayList<>();
    for (NavigableMap<Integer, Double> stretch : Stretches.of(byYear, breaks)) {
      List<Mark> marks =
          stretch.entrySet().stream()
              .map(one -> mark(across.at(one.getKey()), up.at(one.getValue())))
              .toList();
      if (marks.size() == 1) {
        singles.add(marks.get(0));
      } else {
        lines.add(String.join(" ", marks.stream().map(m -> m.x() + "," + m.y()).toList()));
      }
    }
    return new Sparkline(
        lines,
        singles,
        Optional.of(mark(across.at(byYear.lastKey()), up.at(byYear.lastEntry().getValue()))));
  }

  /** The newest value as pages repeat over it: one, or none. */
  public List<Mark> ends() {
    return end.stream().toList();
  }

  private static Mark mark(double x, double y) {
    return new Mark(Place.of(x), Place.of(y));
  }
}
