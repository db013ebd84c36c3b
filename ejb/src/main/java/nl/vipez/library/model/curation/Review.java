package nl.vipez.library.model.curation;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Whether a document is to be looked at again.
 *
 * @param date from when its owner is asked whether it still holds; empty when nobody asks
 * @param due whether that day has come
 * @param answer what the owner answered and a curator still has to act on
 * @param note the owner's remark; may be empty
 */
public record Review(
    Optional<LocalDate> date, boolean due, Optional<ReviewAnswer> answer, String note) {

  /** Nobody asks. */
  public static Review none() {
    return new Review(Optional.empty(), false, Optional.empty(), "");
  }
}
