package nl.vipez.benchmark.model;

import java.util.List;
import java.util.Optional;

/**
 * How much stronger one municipality is than another on some areas.
 *
 * <p>Source: DESIGN section 2, "Matching", indicators. value = 0.5 + d/2 · y/(y + 1), where d is
 * the mean difference of the (shrunk) area scores among all municipalities and y the number of
 * years behind it: one year counts for half, so that few years say little.
 *
 * @param value 0 (far weaker) over 0.5 (equal) to 1 (far stronger); empty when no area is known
 * @param better the areas (category numbers) on which it is stronger
 * @param unknown the areas of which nothing is known for one of both
 * @param year the newest year behind it
 * @param years how many years stand behind it
 */
public record AreaStrength(
    Optional<Double> value, List<Integer> better, List<Integer> unknown, int year, int years) {
  private static final double HALF = 0.5;

  /** Copies the lists. */
  public AreaStrength {
    better = List.copyOf(better);
    unknown = List.copyOf(unknown);
  }

  /**
   * From differences of area scores.
   *
   * @param differences mean difference (theirs minus mine, -1 to 1) for each known area
   * @param years how many years stand behind them
   */
  public static Optional<Double> value(List<Double> differences, int years) {
    if (differences.isEmpty()) {
      return Optional.empty();
    }
    double mean = differences.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    return Optional.of(HALF + HALF * mean * years / (years + 1));
  }
}
