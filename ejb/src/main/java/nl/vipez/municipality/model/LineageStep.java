package nl.vipez.municipality.model;

import java.time.LocalDate;

/**
 * One predecessor of one municipality at one date.
 *
 * @param from code of the predecessor; equal to {@code to} where a code stays
 * @param to code of what it became, or became part of
 * @param date the day on which it took effect
 * @param share part of the predecessor's inhabitants that went to the successor, above 0 to 1
 * @param kind what happened
 * @param estimated whether the share is an estimate (a municipality was divided)
 */
public record LineageStep(
    String from, String to, LocalDate date, double share, Kind kind, boolean estimated) {

  /** What happened to the predecessor. */
  public enum Kind {
    /** It went whole into the successor. */
    MERGER,
    /** It ended and was divided over several successors. */
    SPLIT,
    /** Its code stays and its border moved. */
    BORDER_CHANGE,
    /** Only its name and code changed. */
    CODE_CHANGE
  }

  /** Checks the share. */
  public LineageStep {
    if (!(share > 0 && share <= 1)) {
      throw new IllegalArgumentException(from + " to " + to + ": share " + share);
    }
  }

  /** Whether the code goes on under its own name. */
  public boolean stays() {
    return from.equals(to);
  }
}
