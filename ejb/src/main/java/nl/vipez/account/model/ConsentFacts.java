package nl.vipez.account.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The consent of a municipality to open its figures to the other participants.
 *
 * @param municipality CBS code
 * @param version version of the text it agreed to, from 1
 * @param given day it was given, Europe/Amsterdam
 * @param givenBy username of who gave it
 * @param withdrawn day it was withdrawn, if it was
 */
public record ConsentFacts(
    String municipality,
    int version,
    LocalDate given,
    String givenBy,
    Optional<LocalDate> withdrawn) {
  /** Version of the text that is agreed to now; it stands in the account messages. */
  public static final int CURRENT_VERSION = 1;

  /** Whether it holds now. */
  public boolean holds() {
    return withdrawn.isEmpty();
  }
}
