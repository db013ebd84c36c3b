package nl.vipez.benchmark.model;

/** What the position of one indicator says. */
public enum Verdict {
  /** In the best quarter of the peers. */
  STRONG,
  /** Neither in the best nor in the worst quarter. */
  MIDDLE,
  /** In the worst quarter. */
  WEAK,
  /** Too near the peers' median, or too uncertain, to tell. */
  INDISTINCT,
  /** Fewer than five peers with a value. */
  TOO_FEW,
  /** Describes only. */
  NEUTRAL,
  /** No value that the caller may see. */
  NO_VALUE
}
