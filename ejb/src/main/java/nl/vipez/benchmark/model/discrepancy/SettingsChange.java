package nl.vipez.benchmark.model.discrepancy;

import java.time.Instant;

/**
 * One choice of settings for an indicator.
 *
 * @param number from 1, raised by every change
 * @param settings what was chosen
 * @param by user name
 * @param at when
 * @param reason why, at most 500 characters
 */
public record SettingsChange(int number, Settings settings, String by, Instant at, String reason) {
  /** The longest reason. */
  public static final int LONGEST = 500;

  /** Checks the reason. */
  public SettingsChange {
    if (number < 1 || reason.isBlank() || reason.length() > LONGEST) {
      throw new IllegalArgumentException("change " + number + " of " + reason.length());
    }
  }
}
