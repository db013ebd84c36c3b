package nl.vipez.benchmark.model;

/** What an area says. */
public enum AreaVerdict {
  /** Clearly better than the peers. */
  STRONG,
  /** Not clearly better or worse. */
  MIDDLE,
  /** Clearly worse than the peers. */
  WEAK,
  /** Too few indicators with a position. */
  TOO_LITTLE_DATA,
  /** The category describes only (12, background). */
  NOT_JUDGED
}
