package nl.vipez.benchmark.model;

import java.util.List;
import java.util.Optional;

/**
 * The figures of one indicator and municipality through the years.
 *
 * @param points oldest first, years without a figure left out
 */
public record Series(List<Point> points) {

  /** Copies the points. */
  public Series {
    points = List.copyOf(points);
  }

  /**
   * One year.
   *
   * @param figure the figure; its basis tells whether it was summed from predecessors
   * @param brokenBefore whether it cannot be compared with the point before it: the territory or
   *     the meaning of the indicator changed between them
   */
  public record Point(Figure figure, boolean brokenBefore) {

    /** The year. */
    public int year() {
      return figure.year();
    }

    /** The value; empty is missing. */
    public Optional<Double> value() {
      return figure.value();
    }
  }
}
