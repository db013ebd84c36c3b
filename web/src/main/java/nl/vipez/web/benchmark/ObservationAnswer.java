package nl.vipez.web.benchmark;

import jakarta.json.bind.annotation.JsonbNillable;
import nl.vipez.benchmark.Observations;
import nl.vipez.benchmark.model.Figure;
import org.jspecify.annotations.Nullable;

/**
 * One observation.
 *
 * @param indicator code
 * @param municipality CBS code
 * @param year the year it is about
 * @param value unrounded, or null when missing
 * @param status SDMX letter
 * @param vintage number, from 1
 * @param recordedAt instant at which this vintage was recorded
 * @param source where it comes from
 * @param basis REPORTED, or SUMMED from predecessors
 */
@JsonbNillable
public record ObservationAnswer(
    String indicator,
    String municipality,
    int year,
    @Nullable Double value,
    String status,
    int vintage,
    String recordedAt,
    String source,
    String basis) {

  static ObservationAnswer of(Figure figure, Observations.Page page) {
    return new ObservationAnswer(
        figure.indicator(),
        figure.municipality(),
        figure.year(),
        figure.value().orElse(null),
        figure.status().name(),
        figure.vintage(),
        page.recordedAt(figure).toString(),
        figure.source().name(),
        figure.basis().name());
  }
}
