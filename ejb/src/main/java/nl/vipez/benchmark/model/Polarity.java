package nl.vipez.benchmark.model;

/** Which way is better. */
public enum Polarity {
  /** The more, the better. */
  HIGHER_IS_BETTER,
  /** The less, the better. */
  LOWER_IS_BETTER,
  /** Best inside a band; worse the further outside it. */
  TARGET_BAND,
  /** Describes only; never judged. */
  NEUTRAL
}
