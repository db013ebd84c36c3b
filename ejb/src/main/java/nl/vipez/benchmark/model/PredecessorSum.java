package nl.vipez.benchmark.model;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.vipez.municipality.model.Territory;

/**
 * Adds up a base figure over the municipalities that once made up a territory.
 *
 * <p>Source: DESIGN section 2, "Mergers". A ratio is made afterwards, of the sums. Across a border
 * change, or when one predecessor has no figure, there is no sum: missing is never zero.
 */
public final class PredecessorSum {

  private PredecessorSum() {}

  /** The sum, by share; empty where it cannot be made. */
  public static Optional<Double> of(
      Territory territory, Function<String, Optional<Double>> figure) {
    if (territory.broken()) {
      return Optional.empty();
    }
    double sum = 0;
    for (Map.Entry<String, Double> part : territory.parts().entrySet()) {
      Optional<Double> value = figure.apply(part.getKey());
      if (value.isEmpty()) {
        return Optional.empty();
      }
      sum += part.getValue() * value.get();
    }
    return Optional.of(sum);
  }

  /** Whether the sum rests on an estimated share. */
  public static Status status(Territory territory) {
    return territory.estimated() ? Status.E : Status.A;
  }
}
