package nl.vipez.benchmark.model.source;

import java.util.Optional;
import nl.vipez.benchmark.model.Status;

/**
 * A base figure on its way in.
 *
 * @param key what it is about
 * @param amount empty means that the source has no figure
 * @param status A, P, E or M
 * @param fictional whether it is made up for the demonstration
 */
public record BaseValue(Key key, Optional<Double> amount, Status status, boolean fictional) {

  /** A real one. */
  public BaseValue(Key key, Optional<Double> amount, Status status) {
    this(key, amount, status, false);
  }

  /**
   * What a base figure is about.
   *
   * @param code of the base figure
   * @param municipality CBS code
   * @param year the year it is about
   */
  public record Key(String code, String municipality, int year) {}

  /** Checks that a missing figure says so. */
  public BaseValue {
    if (amount.isPresent() == (status == Status.M)) {
      throw new IllegalArgumentException(key + " " + status);
    }
  }
}
