package nl.vipez.benchmark.model;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How strong a municipality is in one category, among its peers.
 *
 * <p>Source: DESIGN section 2, "Area (category)". The score is the weighted mean m of the
 * positions, drawn towards 0.5 the fewer indicators stand behind it; the interval is the 80 %
 * percentile bootstrap of m.
 *
 * @param verdict what it says
 * @param score 0 to 1; empty when nothing is positioned or the category is not judged
 * @param interval 80 % interval of m; empty where there is too little data
 * @param coverage how much stands behind it
 */
public record Area(
    AreaVerdict verdict, Optional<Double> score, Optional<Interval> interval, Coverage coverage) {
  private static final double HALF = 0.5;
  private static final double STRONG_FROM = 0.60;
  private static final double WEAK_TO = 0.40;
  private static final double SHRINKAGE = 4;

  /**
   * One positioned indicator.
   *
   * @param code of the indicator; only orders them, so that the bootstrap repeats
   * @param p as it counts, 0 to 1
   * @param weight 2 for the core set, else 1
   */
  public record Part(String code, double p, double weight) {}

  /** An area that is listed and never judged, such as the background characteristics. */
  public static Area notJudged(int judgeable) {
    return new Area(
        AreaVerdict.NOT_JUDGED, Optional.empty(), Optional.empty(), new Coverage(0, judgeable));
  }

  /**
   * The area that these indicators make.
   *
   * @param judgeable indicators of the category valid that year and not neutral
   * @param parts those with a position
   */
  public static Area of(int judgeable, List<Part> parts) {
    Coverage coverage = new Coverage(parts.size(), judgeable);
    if (parts.isEmpty()) {
      return new Area(AreaVerdict.TOO_LITTLE_DATA, Optional.empty(), Optional.empty(), coverage);
    }
    List<Part> ordered =
        parts.stream()
            .sorted(Comparator.comparingDouble(Part::weight).reversed().thenComparing(Part::code))
            .toList();
    double score = score(ordered);
    if (!coverage.enough()) {
      return new Area(AreaVerdict.TOO_LITTLE_DATA, Optional.of(score), Optional.empty(), coverage);
    }
    Interval interval = Bootstrap.interval(ordered);
    return new Area(verdict(score, interval), Optional.of(score), Optional.of(interval), coverage);
  }

  /**
   * The interval drawn towards 0.5 as the score is, for showing both on one scale; it lies on the
   * same side of 0.5 as the interval itself.
   */
  public Optional<Interval> shrunkInterval() {
    int n = coverage.positioned();
    return interval.map(all -> new Interval(shrink(all.low(), n), shrink(all.high(), n)));
  }

  /** The score of these parts, at least one, whatever their coverage. */
  static double score(List<Part> parts) {
    return shrink(mean(parts), parts.size());
  }

  private static double mean(List<Part> parts) {
    double sum = 0;
    double weights = 0;
    for (Part part : parts) {
      sum += part.p() * part.weight();
      weights += part.weight();
    }
    return sum / weights;
  }

  private static double shrink(double m, int n) {
    return HALF + (m - HALF) * n / (n + SHRINKAGE);
  }

  private static AreaVerdict verdict(double score, Interval interval) {
    if (score >= STRONG_FROM && interval.low() > HALF) {
      return AreaVerdict.STRONG;
    }
    return score <= WEAK_TO && interval.high() < HALF ? AreaVerdict.WEAK : AreaVerdict.MIDDLE;
  }
}
