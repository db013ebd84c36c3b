package nl.vipez.benchmark.model.discrepancy;

import java.util.Optional;

/** Why a figure is doubtful; when several rules hold the one with the most suspicion speaks. */
public enum Rule {
  /** Outside the hard bounds, or parts that do not agree with their total: blocks the hand-in. */
  HARD,
  /** So many times last year's value that another unit was used. */
  UNIT,
  /** The ratio to last year's value (Hidiroglou-Berthelot). */
  PERIOD,
  /** The change since last year, for values that can be negative or are mostly zero. */
  CHANGE,
  /** Negative where hardly any value is. */
  SIGN,
  /** Far from what the other municipalities have. */
  CROSS_SECTION,
  /** Differs from what CBS, Iv3 or KvK has. */
  EXTERNAL,
  /** Nothing this year, while there was a value last year. */
  MISSING;

  /** The rule of this name. */
  public static Optional<Rule> named(String name) {
    for (Rule rule : values()) {
      if (rule.name().equals(name)) {
        return Optional.of(rule);
      }
    }
    return Optional.empty();
  }

  /** Whether it blocks the hand-in. */
  public boolean blocks() {
    return this == HARD;
  }
}
