package nl.vipez.benchmark.model;

import java.util.List;
import java.util.Optional;
import nl.vipez.municipality.model.Municipality;
import nl.vipez.municipality.model.Neighbour;

/**
 * A comparable municipality that does better in an area, with the reasons.
 *
 * @param municipality which
 * @param area its area among the same municipalities
 * @param mine the area of the municipality that asks, among the same
 * @param likeness how alike they are and why; empty when nothing is known of both
 * @param sameCircle whether they sit in one circle
 * @param better the indicators on which its position is better, largest difference first
 */
public record StrongerPeer(
    Municipality municipality,
    Area area,
    Area mine,
    Optional<Neighbour> likeness,
    boolean sameCircle,
    List<BetterIndicator> better) {

  /** Copies the indicators. */
  public StrongerPeer {
    better = List.copyOf(better);
  }

  /**
   * One indicator on which it does better.
   *
   * @param indicator which
   * @param theirs its value
   * @param mine the value of the municipality that asks
   */
  public record BetterIndicator(Indicator indicator, double theirs, double mine) {}
}
