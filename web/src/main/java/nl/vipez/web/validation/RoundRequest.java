package nl.vipez.web.validation;

import java.util.Arrays;
import java.util.Objects;
import nl.vipez.circle.model.RoundState;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A round to open, to move on, or to hand in for.
 *
 * @param year calendar year of a round to open
 * @param referenceYear the year its figures are about
 * @param state where to move it
 * @param note why
 */
public record RoundRequest(
    @Nullable Integer year,
    @Nullable Integer referenceYear,
    @Nullable String state,
    @Nullable String note) {

  int yearOrNone() {
    return Objects.requireNonNullElse(year, 0);
  }

  int referenceYearOrNone() {
    return Objects.requireNonNullElse(referenceYear, 0);
  }

  RoundState wanted() {
    return Arrays.stream(RoundState.values())
        .filter(one -> one.name().equals(state))
        .findFirst()
        .orElseThrow(() -> new DomainException(Problem.INVALID, "round.states"));
  }

  String noteOrNone() {
    return Objects.requireNonNullElse(note, "");
  }
}
