package nl.vipez.circle.model;

import java.time.Instant;
import java.util.Optional;

/**
 * One calendar year's benchmark.
 *
 * @param year the calendar year
 * @param referenceYear the year its figures are about
 * @param state where it stands
 * @param vintageCutoff what was published for the round reads the vintages up to this instant;
 *     empty while nothing is pinned
 */
public record Round(
    int year, int referenceYear, RoundState state, Optional<Instant> vintageCutoff) {

  /** Whether its figures are shown as published. */
  public boolean published() {
    return state == RoundState.PUBLISHED;
  }
}
