package nl.vipez.municipality.model;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Another municipality, how far it is, and why.
 *
 * @param municipality CBS code
 * @param distance Gower's, 0 (alike) to 1
 * @param contributions each characteristic's share in the distance, largest first; they add up to 1
 *     unless the distance is 0
 */
public record Neighbour(String municipality, double distance, List<Contribution> contributions) {

  /**
   * One characteristic's share in a distance.
   *
   * @param characteristic which
   * @param share 0 to 1
   */
  public record Contribution(Characteristic characteristic, double share) {}

  static Neighbour of(
      String municipality, double sum, double weight, Map<Characteristic, Double> parts) {
    List<Contribution> shares =
        parts.entrySet().stream()
            .map(part -> new Contribution(part.getKey(), sum == 0 ? 0 : part.getValue() / sum))
            .sorted(
                Comparator.comparingDouble(Contribution::share)
                    .reversed()
                    .thenComparing(Contribution::characteristic))
            .toList();
    return new Neighbour(municipality, sum / weight, shares);
  }

  /** Whether it is near enough to be a true peer. */
  public boolean near() {
    return distance <= Gower.CAP;
  }

  /** How alike, exp(-distance): 1 is the same. */
  public double likeness() {
    return Math.exp(-distance);
  }
}
