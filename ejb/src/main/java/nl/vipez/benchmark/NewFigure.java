package nl.vipez.benchmark;

import java.util.Optional;
import nl.vipez.audience.model.FigureSource;
import nl.vipez.benchmark.model.Interval;
import nl.vipez.benchmark.model.Status;

/**
 * A figure on its way in.
 *
 * @param key what it is about
 * @param value empty means asked and not delivered
 * @param interval 90 % sampling interval
 * @param respondents how many answered, for surveys
 * @param status SDMX letter
 * @param source where it comes from
 */
public record NewFigure(
    FigureKey key,
    Optional<Double> value,
    Optional<Interval> interval,
    Optional<Integer> respondents,
    Status status,
    FigureSource source) {

  /** A figure with a value. */
  public NewFigure(FigureKey key, double value, Status status, FigureSource source) {
    this(key, Optional.of(value), Optional.empty(), Optional.empty(), status, source);
  }
}
