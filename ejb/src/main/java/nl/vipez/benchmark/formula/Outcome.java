package nl.vipez.benchmark.formula;

import java.util.List;
import java.util.Optional;

/**
 * What a formula gives for one municipality and year.
 *
 * @param value the figure; empty when there is none
 * @param reason why there is none, or OK
 * @param missing codes of the base figures that are not there
 */
public record Outcome(Optional<Double> value, Reason reason, List<String> missing) {

  /** Copies the codes. */
  public Outcome {
    missing = List.copyOf(missing);
  }

  /** Why there is no figure. */
  public enum Reason {
    /** There is one. */
    OK,
    /** A base figure is missing; missing is never zero. */
    MISSING,
    /** Something is divided by zero. */
    DIVISION_BY_ZERO,
    /** The result is no finite number. */
    OVERFLOW
  }
}
