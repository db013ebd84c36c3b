package nl.vipez.benchmark.model;

import java.util.List;
import java.util.Optional;

/**
 * Which figures a comparison is about.
 *
 * @param indicators codes
 * @param municipalities CBS codes
 * @param years any order
 * @param per on which denominator rates are counted; empty leaves them as they are
 * @param today whether figures are those of today's territories, for the course over years, instead
 *     of the territories of their year
 */
public record ComparisonScope(
    List<String> indicators,
    List<String> municipalities,
    List<Integer> years,
    Optional<Denominator> per,
    boolean today) {
  /** The most cells of one table. */
  public static final int MOST_CELLS = 100_000;

  /** Takes each once, years oldest first. */
  public ComparisonScope {
    indicators = indicators.stream().distinct().toList();
    municipalities = municipalities.stream().distinct().toList();
    years = years.stream().distinct().sorted().toList();
  }

  /** Figures as they are, on the territories of their years. */
  public static ComparisonScope of(
      List<String> indicators, List<String> municipalities, List<Integer> years) {
    return new ComparisonScope(indicators, municipalities, years, Optional.empty(), false);
  }

  /** Whether it has more than {@link #MOST_CELLS} cells. */
  public boolean tooLarge() {
    return (long) indicators.size() * municipalities.size() * years.size() > MOST_CELLS;
  }
}
