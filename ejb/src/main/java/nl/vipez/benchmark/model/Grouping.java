package nl.vipez.benchmark.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** By what figures are put together. */
public enum Grouping {
  /** All municipalities. */
  COUNTRY,
  /** By province. */
  PROVINCE,
  /** By circle of the round about that year. */
  CIRCLE,
  /** By number of inhabitants. */
  SIZECLASS;

  /** The grouping with this lower-case name. */
  public static Optional<Grouping> ofName(String name) {
    return Arrays.stream(values())
        .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(name))
        .findFirst();
  }
}
