package nl.vipez.web.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * Things by two counts, as dots on a field: to the right what is asked, upwards what is offered.
 * Things with equal counts share a dot, which is larger the more they are.
 *
 * @param dots the dots, the smallest last, so that it lies on top
 * @param across labels along the bottom
 * @param up labels along the side
 */
public record BalancePlot(List<Dot> dots, List<LineChart.Label> across, List<LineChart.Label> up) {
  /** Height of the field in pixels. */
  public static final int HEIGHT = 300;

  private static final int LEFT = 8;
  private static final int RIGHT = 96;
  private static final int TOP = 14;
  private static final int STEPS = 5;

  /** Beside the axis, so that a dot at nought does not hide its number. */
  private static final double ROOM = 0.3;

  private static final double SMALLEST = 6;
  private static final double HALFWAY = 60;

  /** Copies the lists. */
  public BalancePlot {
    dots = List.copyOf(dots);
    across = List.copyOf(across);
    up = List.copyOf(up);
  }

  /**
   * One thing.
   *
   * @param name what it is called
   * @param asked how much is asked
   * @param offered how much is offered
   * @param kind class of its dot
   */
  public record Mark(String name, int asked, int offered, String kind) {}

  /**
   * One dot.
   *
   * @param x per cent of the width
   * @param y pixels from the top
   * @param r radius in pixels
   * @param kind its class
   * @param label what is written beside it
   * @param title all its things
   * @param left whether the label stands to the left of it
   */
  public record Dot(
      String x, String y, String r, String kind, String label, String title, boolean left) {}

  private record Spot(int asked, int offered) {}

  /**
   * Draws the things.
   *
   * @param several what several things are called together
   */
  public static BalancePlot of(List<Mark> marks, IntFunction<String> several) {
    Ticks x = ticks(marks.stream().mapToInt(Mark::asked).max().orElse(0));
    Ticks y = ticks(marks.stream().mapToInt(Mark::offered).max().orElse(0));
    Scale across = new Scale(-ROOM, x.high(), LEFT, RIGHT);
    Scale up = new Scale(-ROOM, y.high(), HEIGHT - TOP, TOP);
    Map<Spot, List<Mark>> together = new LinkedHashMap<>();
    for (Mark mark : marks) {
      together
          .computeIfAbsent(new Spot(mark.asked(), mark.offered()), any -> new ArrayList<>())
          .add(mark);
    }
    List<Dot> dots = new ArrayList<>();
    together.forEach((place, all) -> dots.add(dot(place, all, across, up, several)));
    dots.sort(java.util.Comparator.comparing((Dot dot) -> Double.valueOf(dot.r())).reversed());
    return new BalancePlot(dots, labels(x, across), labels(y, up));
  }

  private static Ticks ticks(int most) {
    return Ticks.around(0, Math.max(STEPS, most), STEPS);
  }

  private static List<LineChart.Label> labels(Ticks ticks, Scale scale) {
    return ticks.values().stream()
        .map(
            value ->
                new LineChart.Label(Place.of(scale.at(value)), String.valueOf(value.intValue())))
        .toList();
  }

  private static Dot dot(
      Spot place, List<Mark> all, Scale across, Scale up, IntFunction<String> several) {
    List<String> names = all.stream().map(Mark::name).sorted().toList();
    double x = across.at(place.asked());
    return new Dot(
        Place.of(x),
        Place.of(up.at(place.offered())),
        Place.of(SMALLEST * Math.sqrt(Math.min(all.size(), 9))),
        all.getFirst().kind(),
        names.size() == 1 ? names.getFirst() : several.apply(names.size()),
        String.join(", ", names) + " (" + place.asked() + ", " + place.offered() + ")",
        x > HALFWAY);
  }
}
