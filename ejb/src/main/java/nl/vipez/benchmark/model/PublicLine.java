package nl.vipez.benchmark.model;

import java.util.Collections;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One public indicator of one municipality.
 *
 * @param indicator what is measured
 * @param figure of the municipality; empty without one
 * @param course its values by year
 * @param country all municipalities; empty with fewer than five
 */
public record PublicLine(
    Indicator indicator,
    Optional<Figure> figure,
    NavigableMap<Integer, Double> course,
    Optional<Aggregate> country) {

  /** Copies the course. */
  public PublicLine {
    course = Collections.unmodifiableNavigableMap(new TreeMap<>(course));
  }
}
