package nl.vipez.shelf.model;

import java.util.List;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.FieldError;
import nl.vipez.shared.Problem;

/**
 * Whether a document helped somebody.
 *
 * @param helped yes or no
 * @param remark why, possibly empty, up to 1,000 characters
 */
public record Feedback(boolean helped, String remark) {
  private static final int LONGEST = 1_000;

  /**
   * Checks the remark.
   *
   * @throws DomainException UNPROCESSABLE when it is too long
   */
  public Feedback {
    remark = remark.strip();
    if (remark.length() > LONGEST) {
      throw new DomainException(
          Problem.UNPROCESSABLE,
          "shelf.bad-fields",
          List.of(),
          List.of(FieldError.of("remark", "shelf.too-long", LONGEST)));
    }
  }
}
