package nl.vipez.benchmark.model;

import java.util.Optional;

/**
 * Counts a rate on another denominator: what stands per inhabitant per establishment, or the other
 * way round. value on the new one = value × old denominator / new denominator, of the same
 * municipality and year. It means something for rates alone, never for a target band, whose bounds
 * were chosen on the denominator it has, nor where numerator and denominator would be the same.
 *
 * @param from what the indicator is counted on
 * @param to what it is to be counted on
 */
public record Rebasing(Denominator from, Denominator to) {

  /** The rebasing of an indicator; empty where it means nothing or changes nothing. */
  public static Optional<Rebasing> of(Indicator indicator, Denominator to) {
    boolean same =
        indicator.formula().filter(text -> text.startsWith(to.baseFigure() + " ")).isPresent();
    return same || indicator.orientation().polarity() == Polarity.TARGET_BAND
        ? Optional.empty()
        : Denominator.ofUnit(indicator.text().unitEn())
            .filter(from -> from != to)
            .map(from -> new Rebasing(from, to));
  }

  /**
   * The indicator with its new unit.
   *
   * @param factor a typical old denominator / new denominator, for the smallest difference
   */
  public Indicator indicator(Indicator old, double factor) {
    IndicatorText text = old.text();
    return new Indicator(
        old.code(),
        old.category(),
        new IndicatorText(
            text.nl() + " (omgerekend " + to.per(true) + ")",
            text.en() + " (converted, " + to.per(false) + ")",
            text.definitionNl(),
            text.definitionEn(),
            to.dutch(text.unitNl(), from),
            to.english(text.unitEn(), from)),
        old.decimals(),
        old.orientation(),
        old.source(),
        Optional.empty(),
        Aggregation.NONE,
        new Indicator.Limits(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            old.limits().smallestDifference() * factor),
        old.core(),
        old.survey(),
        old.validFrom(),
        old.validTo());
  }

  /** The factor of one municipality and year; empty where a denominator is missing or zero. */
  public Optional<Double> factor(Sight sight, String municipality) {
    return sight
        .figure(from.indicator(), municipality)
        .flatMap(Figure::value)
        .flatMap(
            old ->
                sight
                    .figure(to.indicator(), municipality)
                    .flatMap(Figure::value)
                    .filter(fresh -> fresh > 0)
                    .map(fresh -> old / fresh));
  }

  /** The figure on the new denominator. */
  public static Figure figure(Figure old, double factor) {
    return new Figure(
        old.indicator(),
        old.municipality(),
        old.year(),
        old.value().map(value -> value * factor),
        old.interval().map(all -> new Interval(all.low() * factor, all.high() * factor)),
        old.status(),
        old.source(),
        old.basis(),
        old.vintage(),
        old.batch());
  }
}
