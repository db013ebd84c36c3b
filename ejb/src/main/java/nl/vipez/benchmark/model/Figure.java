package nl.vipez.benchmark.model;

import java.util.Optional;
import nl.vipez.audience.model.FigureSource;

/**
 * One observation at one vintage.
 *
 * @param indicator code of the indicator
 * @param municipality CBS code
 * @param year the year it is about
 * @param value the value, unrounded; empty is missing, never zero
 * @param interval 90 % sampling interval, for surveys
 * @param status SDMX letter
 * @param source where it comes from
 * @param basis reported, or summed from predecessors
 * @param vintage from 1; every change of the value adds one
 * @param batch number of the change it came with
 */
public record Figure(
    String indicator,
    String municipality,
    int year,
    Optional<Double> value,
    Optional<Interval> interval,
    Status status,
    FigureSource source,
    Basis basis,
    int vintage,
    int batch) {

  /** Checks that a missing value says so. */
  public Figure {
    if (value.isPresent() == (status == Status.M)) {
      throw new IllegalArgumentException(indicator + " " + municipality + " " + status);
    }
  }
}
