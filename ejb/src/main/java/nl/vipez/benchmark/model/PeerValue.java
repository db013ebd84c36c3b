package nl.vipez.benchmark.model;

/**
 * The value of one peer.
 *
 * @param municipality CBS code
 * @param value unrounded
 */
public record PeerValue(String municipality, double value) {}
