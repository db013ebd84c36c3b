package nl.vipez.web.municipality;

import java.util.List;
import nl.vipez.municipality.model.Gower;
import nl.vipez.municipality.model.Neighbour;

/**
 * The municipalities most alike.
 *
 * @param items within the distance cap, nearest first; none means that there are no true peers
 * @param total how many lie within the cap
 * @param cap the largest distance of a true peer
 */
public record PeersAnswer(List<Peer> items, int total, double cap) {

  /**
   * One of them.
   *
   * @param municipality CBS code
   * @param name its name
   * @param distance Gower's, 0 (alike) to 1
   * @param likeness exp(-distance)
   * @param contributions each characteristic's share in the distance, largest first
   */
  public record Peer(
      String municipality,
      String name,
      double distance,
      double likeness,
      List<Contribution> contributions) {

    static Peer of(Neighbour neighbour, String name) {
      return new Peer(
          neighbour.municipality(),
          name,
          neighbour.distance(),
          neighbour.likeness(),
          neighbour.contributions().stream()
              .map(part -> new Contribution(part.characteristic().name(), part.share()))
              .toList());
    }
  }

  /** A characteristic and its share, 0 to 1. */
  public record Contribution(String characteristic, double share) {}

  static PeersAnswer of(List<Peer> items, int total) {
    return new PeersAnswer(items, total, Gower.CAP);
  }
}
