package nl.vipez.benchmark.model;

/** How figures of merged municipalities combine into that of their successor. */
public enum Aggregation {
  /** They add up. */
  SUM,
  /** Numerator and denominator add up, each apart. */
  RATIO_OF_SUMS,
  /** They do not combine: the series starts anew. */
  NONE;

  /** Whether a figure can be made from those of predecessors. */
  public boolean combines() {
    return this != NONE;
  }
}
