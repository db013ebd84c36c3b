package nl.vipez.expertise.model;

import java.util.List;
import java.util.Optional;

/**
 * How much stronger the provider's municipality is than the seeker's on the areas a need touches.
 *
 * @param value 0 (far weaker) over 0.5 (equal) to 1 (far stronger); empty when unknown
 * @param better the areas (category numbers) on which it is stronger
 * @param year the year the figures are about
 */
public record Strength(Optional<Double> value, List<Integer> better, int year) {

  /** Checks the bounds. */
  public Strength {
    if (value.filter(v -> v < 0 || v > 1).isPresent()) {
      throw new IllegalArgumentException("strength " + value);
    }
    better = List.copyOf(better);
  }

  /** Whether the figures speak for the provider. */
  public boolean speaks() {
    return value.filter(v -> v > 0.5).isPresent();
  }
}
