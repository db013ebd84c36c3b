package nl.vipez.expertise.model;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A need and an offer: the id of a match, written "12-7".
 *
 * @param need number of the need
 * @param offer number of the offer
 */
public record MatchId(long need, long offer) {
  private static final Pattern WRITTEN = Pattern.compile("(\\d{1,15})-(\\d{1,15})");

  /** Reads "12-7"; empty for anything else. */
  public static Optional<MatchId> of(String written) {
    Matcher parts = WRITTEN.matcher(written);
    return parts.matches()
        ? Optional.of(new MatchId(Long.parseLong(parts.group(1)), Long.parseLong(parts.group(2))))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return need + "-" + offer;
  }
}
