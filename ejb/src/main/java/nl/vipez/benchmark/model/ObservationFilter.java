package nl.vipez.benchmark.model;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * Which observations are asked; an empty set asks all.
 *
 * @param indicators codes
 * @param years years
 * @param municipalities CBS codes
 * @param statuses SDMX letters
 * @param asOf what stood at this instant; empty is what stands now
 */
public record ObservationFilter(
    Set<String> indicators,
    Set<Integer> years,
    Set<String> municipalities,
    Set<Status> statuses,
    Optional<Instant> asOf) {

  /** Copies the sets. */
  public ObservationFilter {
    indicators = Set.copyOf(indicators);
    years = Set.copyOf(years);
    municipalities = Set.copyOf(municipalities);
    statuses = Set.copyOf(statuses);
  }
}
