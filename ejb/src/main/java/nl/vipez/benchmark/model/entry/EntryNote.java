package nl.vipez.benchmark.model.entry;

import java.util.Objects;
import java.util.Optional;

/**
 * What is said beside a figure.
 *
 * @param number raised by every change; 0 while there is none
 * @param reason why there is no figure
 * @param text the explanation, at most 2,000 characters
 */
public record EntryNote(int number, Optional<MissingReason> reason, String text) {
  /** The longest explanation. */
  public static final int LONGEST = 2_000;

  /** Nothing. */
  public static final EntryNote NONE = new EntryNote(0, Optional.empty(), "");

  /** Checks the length. */
  public EntryNote {
    Objects.requireNonNull(reason);
    if (text.length() > LONGEST) {
      throw new IllegalArgumentException("an explanation of " + text.length());
    }
  }

  /** Whether it says the same. */
  public boolean says(Optional<MissingReason> other, String otherText) {
    return reason.equals(other) && text.equals(otherText);
  }
}
