package nl.vipez.benchmark.model.discrepancy;

import java.util.Map;
import java.util.Set;

/**
 * The figures of one indicator and year over all municipalities, by CBS code; a missing value is
 * absent.
 *
 * @param now this year's values
 * @param last last year's values on the territory of this year
 * @param totals last year's totals of the category, in absolute values
 * @param external what an external source has, for figures that come from elsewhere
 * @param due the municipalities of which a value is expected
 * @param natural whether values of large and small municipalities can be compared as they stand
 */
public record Sample(
    Map<String, Double> now,
    Map<String, Double> last,
    Map<String, Double> totals,
    Map<String, Double> external,
    Set<String> due,
    boolean natural) {

  /** Copies the values. */
  public Sample {
    now = Map.copyOf(now);
    last = Map.copyOf(last);
    totals = Map.copyOf(totals);
    external = Map.copyOf(external);
    due = Set.copyOf(due);
  }
}
