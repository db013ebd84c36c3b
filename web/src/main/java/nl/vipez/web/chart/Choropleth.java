package nl.vipez.web.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Municipalities coloured by the class their value falls in: about as many in each of five classes.
 * Those without a value are hatched; those that are not compared keep the colour of the ground.
 *
 * @param areas the municipalities compared that have a shape
 * @param classes from low to high
 */
public record Choropleth(List<Area> areas, List<Range> classes) {
  /** The class of a municipality without a value. */
  public static final int MISSING = -1;

  private static final int MOST_CLASSES = 5;

  /** Copies the lists. */
  public Choropleth {
    areas = List.copyOf(areas);
    classes = List.copyOf(classes);
  }

  /**
   * A municipality to draw.
   *
   * @param value its value; empty is missing
   * @param label what it says when pointed at
   * @param me whether it is outlined
   */
  public record Entry(Optional<Double> value, String label, boolean me) {}

  /**
   * A municipality drawn.
   *
   * @param path outline, as SVG writes it
   * @param step number of its class from 0, or {@link #MISSING}
   * @param label what it says when pointed at
   * @param me whether it is outlined
   */
  public record Area(String path, int step, String label, boolean me) {}

  /**
   * A class.
   *
   * @param step its number, from 0
   * @param low lowest value in it
   * @param high highest value in it
   * @param count how many municipalities fall in it
   */
  public record Range(int step, double low, double high, long count) {}

  /** Draws these municipalities, by code. */
  public static Choropleth of(Map<String, Entry> entries) {
    List<Double> values =
        entries.values().stream().flatMap(one -> one.value().stream()).sorted().toList();
    List<Double> from = from(values);
    List<Area> areas = new ArrayList<>();
    for (MunicipalityMap.Shape shape :
        MunicipalityMap.of(entries.keySet().stream().sorted().toList()).shapes()) {
      Entry one = entries.get(shape.code());
      if (one != null) {
        int step = one.value().map(value -> step(value, from)).orElse(MISSING);
        areas.add(new Area(shape.path(), step, one.label(), one.me()));
      }
    }
    List<Range> classes = new ArrayList<>();
    for (int step = 0; step < from.size(); step++) {
      int current = step;
      List<Double> within = values.stream().filter(value -> step(value, from) == current).toList();
      classes.add(new Range(step, within.getFirst(), within.getLast(), within.size()));
    }
    return new Choropleth(areas, classes);
  }

  /** The lowest value of each class, equal values never in two. */
  private static List<Double> from(List<Double> sorted) {
    TreeSet<Double> from = new TreeSet<>();
    for (int step = 0; step < MOST_CLASSES && !sorted.isEmpty(); step++) {
      from.add(sorted.get(step * sorted.size() / MOST_CLASSES));
    }
    return List.copyOf(from);
  }

  private static int step(double value, List<Double> from) {
    int step = 0;
    while (step + 1 < from.size() && value >= from.get(step + 1)) {
      step++;
    }
    return step;
  }

  /** All areas as they are drawn in a page, the outline of the marked one on top. */
  public List<SvgShape> shapes() {
    Stream<SvgShape> all =
        areas.stream()
            .map(
                area ->
                    SvgShape.of("path", area.label())
                        .with("class", "c" + area.step())
                        .with("d", area.path()));
    Stream<SvgShape> marked =
        areas.stream()
            .filter(Area::me)
            .map(area -> SvgShape.of("path", "").with("class", "me").with("d", area.path()));
    return Stream.concat(all, marked).toList();
  }

  /** Whether a municipality compared has no value. */
  public boolean isIncomplete() {
    return areas.stream().anyMatch(area -> area.step() == MISSING);
  }
}
