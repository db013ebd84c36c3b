package nl.vipez.benchmark.validation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.vipez.circle.Circles;
import nl.vipez.circle.model.Round;
import nl.vipez.circle.model.RoundState;

/** Who takes part in the benchmark about a year, and of whom figures are due by now. */
@ApplicationScoped
class Participants {
  private final Circles circles;
  private final RoundSteps steps;

  @Inject
  Participants(Circles circles, RoundSteps steps) {
    this.circles = circles;
    this.steps = steps;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected Participants() {
    this.circles = null;
    this.steps = null;
  }

  /** The newest round about a year. */
  Optional<Round> round(int year) {
    return circles.rounds().stream()
        .filter(round -> round.referenceYear() == year)
        .max(Comparator.comparingInt(Round::year));
  }

  /** The members of the circles of the round about this year, or else of the current round. */
  Set<String> of(int year) {
    return round(year).map(Round::year).map(circles::circles).orElseGet(circles::current).stream()
        .flatMap(circle -> circle.municipalities().stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * Those that should have handed in every figure: who handed in, and everyone once the round is
   * past entering.
   */
  Set<String> due(int year) {
    return round(year)
        .map(
            round ->
                round.state() == RoundState.OPEN ? steps.handedIn(round.year()).keySet() : of(year))
        .orElse(Set.of());
  }
}
