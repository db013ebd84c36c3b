package nl.vipez.web.validation;

import jakarta.json.bind.annotation.JsonbNillable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.vipez.circle.model.Round;
import org.jspecify.annotations.Nullable;

/**
 * A round.
 *
 * @param year its calendar year
 * @param referenceYear the year its figures are about
 * @param state OPEN, VALIDATION, FROZEN or PUBLISHED
 * @param frozenAt instant of which it shows the vintages; null before
 * @param handIns who handed in, as far as the caller may see
 */
@JsonbNillable
public record RoundAnswer(
    int year,
    int referenceYear,
    String state,
    @Nullable String frozenAt,
    List<HandInAnswer> handIns) {

  /**
   * A municipality that handed in.
   *
   * @param municipality CBS code
   * @param at instant
   */
  public record HandInAnswer(String municipality, String at) {}

  static RoundAnswer of(Round round, Map<String, Instant> handedIn) {
    return new RoundAnswer(
        round.year(),
        round.referenceYear(),
        round.state().name(),
        round.vintageCutoff().map(Instant::toString).orElse(null),
        handedIn.entrySet().stream()
            .map(one -> new HandInAnswer(one.getKey(), one.getValue().toString()))
            .toList());
  }
}
