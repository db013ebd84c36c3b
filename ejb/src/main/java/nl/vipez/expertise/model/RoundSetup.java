package nl.vipez.expertise.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.FieldError;
import nl.vipez.shared.Problem;

/**
 * How a matching round is set up.
 *
 * @param circle id of the circle whose members ask and help; empty for the whole platform
 * @param municipalityCap how many requests the round may put to one municipality, 1 to 99; empty
 *     for no cap
 * @param pins pairs that are settled
 * @param exclusions pairs that may not be proposed
 */
public record RoundSetup(
    Optional<String> circle,
    Optional<Integer> municipalityCap,
    Set<MatchId> pins,
    Set<MatchId> exclusions) {
  private static final int MOST_PAIRS = 100;
  private static final int MOST = 99;

  /**
   * Checks the bounds.
   *
   * @throws DomainException UNPROCESSABLE for a cap or a number of pairs out of bounds
   */
  public RoundSetup {
    pins = Set.copyOf(pins);
    exclusions = Set.copyOf(exclusions);
    if (municipalityCap.filter(cap -> cap < 1 || cap > MOST).isPresent()) {
      throw bad(FieldError.of("municipalityCap", "expertise.capacity-bounds", 1, MOST));
    }
    if (pins.size() > MOST_PAIRS || exclusions.size() > MOST_PAIRS) {
      throw bad(FieldError.of("pins", "expertise.too-many-pairs", MOST_PAIRS));
    }
  }

  private static DomainException bad(FieldError error) {
    return new DomainException(
        Problem.UNPROCESSABLE, "expertise.bad-fields", List.of(1), List.of(error));
  }
}
