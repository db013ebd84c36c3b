package nl.vipez.web.chart;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Peers as dots on one line, with the median as a tick and one's own value marked.
 *
 * @param dots the peers, in the order given
 * @param me one's own dot; empty without a value
 * @param median per cent of the width at which the tick stands; empty without peers
 * @param box where the middle half of the peers lies; empty with fewer than four
 * @param low the value at the left end of the scale
 * @param high the value at the right end
 * @param dense whether there are so many dots that they are drawn small
 */
public record StripPlot(
    List<Dot> dots,
    Optional<Dot> me,
    Optional<String> median,
    Optional<Box> box,
    double low,
    double high,
    boolean dense) {
  private static final int DENSE = 40;
  private static final double LEFT = 3;
  private static final double RIGHT = 97;
  private static final int MIDDLE = 15;
  private static final double CROWDED = 1.1;
  private static final int LAYER = 3;
  private static final int MOST_LAYERS = 4;

  private static final int FEWEST_FOR_BOX = 4;
  private static final double QUARTER = 0.25;

  /** Copies the dots. */
  public StripPlot {
    dots = List.copyOf(dots);
  }

  /**
   * One dot.
   *
   * @param x per cent of the width
   * @param y pixels from the top
   * @param label what it says when pointed at
   * @param beyond whether the value lies beyond the scale, the dot standing at its edge
   */
  public record Dot(String x, int y, String label, boolean beyond) {}

  /**
   * The middle half of the peers, as in a box plot.
   *
   * @param x per cent of the width at which the lower quartile stands
   * @param width per cent of the width up to the upper quartile
   */
  public record Box(String x, String width) {}

  /** Draws peers and, if there is one, one's own value. */
  public static StripPlot of(List<Point> peers, Optional<Point> me) {
    List<Double> values = Stream.concat(peers.stream(), me.stream()).map(Point::value).toList();
    Scale most = Scale.overMost(values, LEFT, RIGHT);
    // One's own value is never off the scale: it is what the picture is about.
    Scale scale =
        Scale.over(
            Stream.concat(Stream.of(most.low(), most.high()), me.stream().map(Point::value))
                .toList(),
            LEFT,
            RIGHT);
    boolean dense = peers.size() > DENSE;
    List<Double> sorted = peers.stream().map(Point::value).sorted().toList();
    return new StripPlot(
        dense ? layered(peers, scale) : flat(peers, scale),
        me.map(point -> dot(point, scale, MIDDLE)),
        sorted.isEmpty()
            ? Optional.empty()
            : Optional.of(Place.of(scale.at(Quantile.of(sorted, 0.5)))),
        box(sorted, scale),
        scale.low(),
        scale.high(),
        dense);
  }

  private static Optional<Box> box(List<Double> sorted, Scale scale) {
    if (sorted.size() < FEWEST_FOR_BOX) {
      return Optional.empty();
    }
    double from = scale.at(Quantile.of(sorted, QUARTER));
    double to = scale.at(Quantile.of(sorted, 1 - QUARTER));
    return Optional.of(new Box(Place.of(from), Place.of(to - from)));
  }

  private static List<Dot> flat(List<Point> peers, Scale scale) {
    return peers.stream().map(peer -> dot(peer, scale, MIDDLE)).toList();
  }

  /** Dots that would cover each other are put in layers above and below the line in turn. */
  private static List<Dot> layered(List<Point> peers, Scale scale) {
    Map<Long, Integer> crowd = new HashMap<>();
    List<Dot> dots = new ArrayList<>();
    for (Point peer : peers) {
      int before = crowd.merge(Math.round(scale.at(peer.value()) / CROWDED), 1, Integer::sum) - 1;
      int layer = Math.min((before + 1) / 2, MOST_LAYERS);
      dots.add(dot(peer, scale, MIDDLE + (before % 2 == 0 ? LAYER : -LAYER) * layer));
    }
    return dots;
  }

  private static Dot dot(Point point, Scale scale, int y) {
    return new Dot(
        Place.of(scale.at(point.value())), y, point.label(), scale.isBeyond(point.value()));
  }

  /** The peers as they are drawn in a page. */
  public List<SvgShape> shapes() {
    return dots.stream()
        .map(
            dot ->
                SvgShape.of("circle", dot.label())
                    .with("class", dot.beyond() ? "beyond" : "")
                    .with("cx", dot.x() + "%")
                    .with("cy", dot.y())
                    .with("r", dense ? "2.5" : "5"))
        .toList();
  }

  /** One's own dot as pages repeat over it: one, or none. */
  public List<Dot> marked() {
    return me.stream().toList();
  }

  /** The place of the median as pages repeat over it: one, or none. */
  public List<String> ticks() {
    return median.stream().toList();
  }

  /** The box as pages repeat over it: one, or none. */
  public List<Box> boxes() {
    return box.stream().toList();
  }

  /** Whether there is anything to draw. */
  public boolean isEmpty() {
    return dots.isEmpty() && me.isEmpty();
  }
}
