package nl.vipez.web.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.Stream;

/**
 * Two figures against each other, one dot a municipality. Places across are per cent of the whole
 * width, places down are pixels; names stand beside dots where they do not cover each other.
 *
 * @param dots all of them, the marked one last so that it lies on top
 * @param across labels along the bottom
 * @param up labels along the side
 * @param middle where the medians stand
 */
public record Scatter(
    List<Dot> dots, List<LineChart.Label> across, List<LineChart.Label> up, Middle middle) {
  /** Height of the field in pixels. */
  public static final int HEIGHT = 380;

  /** Per cent of the width at which the field begins. */
  public static final int LEFT = 10;

  private static final int RIGHT = 97;
  private static final int STEPS = 5;
  private static final int MOST_NAMED = 60;

  /** A width on which names are laid out: half a wide screen. */
  private static final double WIDTH = 640;

  private static final double LETTER = 6.6;
  private static final double LINE = 14;
  private static final double NAMES_FROM = 9;
  private static final double FAR = 62;

  /** Copies the lists. */
  public Scatter {
    dots = List.copyOf(dots);
    across = List.copyOf(across);
    up = List.copyOf(up);
  }

  /**
   * A municipality to draw.
   *
   * @param name its name
   * @param x value across
   * @param y value up
   * @param label what it says when pointed at
   * @param me whether it is the marked one
   */
  public record Entry(String name, double x, double y, String label, boolean me) {}

  /**
   * A dot.
   *
   * @param x per cent of the width
   * @param y pixels from the top
   * @param name beside it; empty where there is no room
   * @param left whether the name stands to the left of it
   * @param label what it says when pointed at
   * @param me whether it is the marked one
   */
  public record Dot(String x, String y, String name, boolean left, String label, boolean me) {

    private SvgShape shape() {
      return SvgShape.of("circle", label)
          .with("class", me ? "me" : "")
          .with("cx", x + "%")
          .with("cy", y)
          .with("r", me ? 8 : 5);
    }
  }

  /** Where the medians stand, in per cent and pixels. */
  public record Middle(String x, String y) {}

  /**
   * Draws the chart.
   *
   * @param entries at least one
   * @param acrossWords how a value along the bottom is written
   * @param upWords how a value along the side is written
   */
  public static Scatter of(
      List<Entry> entries, DoubleFunction<String> acrossWords, DoubleFunction<String> upWords) {
    Axis x = Axis.over(entries.stream().map(Entry::x).toList(), LEFT, RIGHT);
    Axis y = Axis.over(entries.stream().map(Entry::y).toList(), HEIGHT, 0);
    List<Entry> ordered =
        entries.stream().sorted(Comparator.comparing(Entry::me).reversed()).toList();
    List<Box> taken = new ArrayList<>();
    for (Entry one : ordered) {
      double px = x.scale().at(one.x()) * WIDTH / 100;
      double py = y.scale().at(one.y());
      taken.add(new Box(px - 5, py - 5, px + 5, py + 5));
    }
    List<Dot> dots = new ArrayList<>();
    for (int i = 0; i < ordered.size(); i++) {
      dots.add(0, dot(ordered.get(i), x.scale(), y.scale(), taken, i < MOST_NAMED));
    }
    return new Scatter(
        dots, x.labels(acrossWords), y.labels(upWords), new Middle(x.middle(), y.middle()));
  }

  /** All dots, and then the names beside them, as they are drawn in a page. */
  public List<SvgShape> shapes() {
    Stream<SvgShape> names =
        dots.stream()
            .filter(dot -> !dot.name().isEmpty())
            .map(
                dot ->
                    SvgShape.text(dot.name())
                        .with("class", dot.me() ? "name me" : "name")
                        .with("x", dot.x() + "%")
                        .with("y", dot.y())
                        .with("dx", dot.left() ? -10 : 10)
                        .with("dy", 4)
                        .with("text-anchor", dot.left() ? "end" : "start"));
    return Stream.concat(dots.stream().map(Dot::shape), names).toList();
  }

  private static Dot dot(Entry one, Scale x, Scale y, List<Box> taken, boolean named) {
    double px = x.at(one.x()) * WIDTH / 100;
    double py = y.at(one.y());
    double length = one.name().length() * LETTER;
    Box right = new Box(px + NAMES_FROM, py - LINE / 2, px + NAMES_FROM + length, py + LINE / 2);
    Box left = new Box(px - NAMES_FROM - length, py - LINE / 2, px - NAMES_FROM, py + LINE / 2);
    boolean fitsRight = right.to() <= WIDTH && right.free(taken);
    boolean fitsLeft = left.from() >= LEFT * WIDTH / 100 && left.free(taken);
    // On a narrow screen names take more of the width: those far to the right stand at the left.
    boolean toLeft = fitsLeft && (!fitsRight || x.at(one.x()) > FAR) || !fitsRight && one.me();
    boolean shown = named && (fitsRight || fitsLeft || one.me());
    if (shown) {
      taken.add(toLeft ? left : right);
    }
    return new Dot(
        Place.of(x.at(one.x())),
        Place.of(py),
        shown ? one.name() : "",
        toLeft,
        one.label(),
        one.me());
  }

  private record Box(double from, double top, double to, double bottom) {

    boolean free(List<Box> taken) {
      return taken.stream()
          .noneMatch(
              other ->
                  from < other.to && other.from < to && top < other.bottom && other.top < bottom);
    }
  }

  private record Axis(Scale scale, Ticks ticks, double median) {

    static Axis over(List<Double> values, double from, double to) {
      Scale all = Scale.over(values, 0, 1);
      Ticks ticks = Ticks.around(all.low(), all.high(), STEPS);
      double median = Quantile.of(values.stream().sorted().toList(), 0.5);
      return new Axis(new Scale(ticks.low(), ticks.high(), from, to), ticks, median);
    }

    List<LineChart.Label> labels(DoubleFunction<String> words) {
      return ticks.values().stream()
          .map(value -> new LineChart.Label(Place.of(scale.at(value)), words.apply(value)))
          .toList();
    }

    String middle() {
      return Place.of(scale.at(median));
    }
  }
}
