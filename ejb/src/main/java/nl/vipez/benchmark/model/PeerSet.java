package nl.vipez.benchmark.model;

import java.util.List;

/**
 * The municipalities another is compared with.
 *
 * @param choice how they were chosen
 * @param municipalities their codes, without the one that is compared
 */
public record PeerSet(PeerChoice choice, List<String> municipalities) {

  /** Copies the codes. */
  public PeerSet {
    municipalities = List.copyOf(municipalities);
  }
}
