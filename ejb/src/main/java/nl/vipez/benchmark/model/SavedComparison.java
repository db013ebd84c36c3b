package nl.vipez.benchmark.model;

import java.time.Instant;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.Problem;

/**
 * A comparison a person keeps.
 *
 * @param id its id
 * @param name what the person calls it
 * @param address the choice
 * @param created when it was kept
 */
public record SavedComparison(String id, String name, ComparisonAddress address, Instant created) {
  /** The most characters of a name. */
  public static final int LONGEST_NAME = 120;

  /**
   * Checks a name: 1 to 120 characters, without blanks around it.
   *
   * @throws DomainException {@link Problem#UNPROCESSABLE} otherwise
   */
  public static String checkedName(String name) {
    String stripped = name.strip();
    if (stripped.isEmpty() || stripped.length() > LONGEST_NAME) {
      throw new DomainException(Problem.UNPROCESSABLE, "comparison.bad-name", LONGEST_NAME);
    }
    return stripped;
  }
}
