package nl.vipez.benchmark.model;

import java.util.List;

/**
 * One indicator with what a strip plot and a sparkline need.
 *
 * @param line value, position and verdict
 * @param peers the peers' values that the caller may see
 * @param series the municipality's figures through the years
 */
public record IndicatorDetail(IndicatorLine line, List<PeerValue> peers, Series series) {

  /** Copies the values. */
  public IndicatorDetail {
    peers = List.copyOf(peers);
  }
}
