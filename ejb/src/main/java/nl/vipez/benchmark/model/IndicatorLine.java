package nl.vipez.benchmark.model;

import java.util.Collection;
import java.util.Optional;

/**
 * One indicator in a profile.
 *
 * @param indicator what is measured
 * @param figure the municipality's figure, when it is there and the caller may see it
 * @param position where it stands among the peers
 * @param revised whether a later vintage differs from the one that was published
 */
public record IndicatorLine(
    Indicator indicator, Optional<Figure> figure, Position position, boolean revised) {

  static IndicatorLine of(
      Indicator indicator, Sight sight, String municipality, Collection<String> peers) {
    Optional<Figure> mine = sight.figure(indicator.code(), municipality);
    Position position =
        Position.of(
            indicator,
            mine.flatMap(Figure::value),
            mine.flatMap(Figure::interval),
            sight.amounts(indicator.code(), peers));
    return new IndicatorLine(indicator, mine, position, false);
  }

  /** The value, when there is one. */
  public Optional<Double> value() {
    return figure.flatMap(Figure::value);
  }

  /** The same line, marked as revised since it was published. */
  public IndicatorLine asRevised() {
    return new IndicatorLine(indicator, figure, position, true);
  }

  Optional<Area.Part> part() {
    return position.counted().map(p -> new Area.Part(indicator.code(), p, indicator.weight()));
  }
}
