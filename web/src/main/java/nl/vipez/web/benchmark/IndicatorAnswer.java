package nl.vipez.web.benchmark;

import jakarta.json.bind.annotation.JsonbNillable;
import java.util.Locale;
import nl.vipez.benchmark.model.Indicator;
import nl.vipez.benchmark.model.Interval;
import org.jspecify.annotations.Nullable;

/**
 * The definition of an indicator; name, definition and unit in the caller's language.
 *
 * @param code upper-case code
 * @param name its name
 * @param definition what is counted and how to read it
 * @param category number of its category
 * @param unit of its values
 * @param decimals for showing
 * @param polarity which way is better
 * @param band [low, high] of a target band, or null
 * @param core whether it belongs to the core set
 * @param source where its figures come from; OWN is entered by municipalities
 * @param formula over base figures, or null
 * @param aggregation how figures of merged municipalities combine
 * @param smallestMaterialDifference a smaller difference from the median says nothing
 * @param survey whether its figures carry a sampling interval
 * @param validFrom first year
 * @param validTo last year, or null
 */
@JsonbNillable
public record IndicatorAnswer(
    String code,
    String name,
    String definition,
    int category,
    String unit,
    int decimals,
    String polarity,
    double @Nullable [] band,
    boolean core,
    String source,
    @Nullable String formula,
    String aggregation,
    double smallestMaterialDifference,
    boolean survey,
    int validFrom,
    @Nullable Integer validTo) {

  /** Of a definition, in the language of the caller. */
  public static IndicatorAnswer of(Indicator one, Locale locale) {
    return new IndicatorAnswer(
        one.code(),
        one.text().name(locale),
        one.text().definition(locale),
        one.category(),
        one.text().unit(locale),
        one.decimals(),
        one.orientation().polarity().name(),
        one.orientation().band().map(IndicatorAnswer::ends).orElse(null),
        one.core(),
        one.source().name(),
        one.formula().orElse(null),
        one.aggregation().name(),
        one.limits().smallestDifference(),
        one.survey(),
        one.validFrom(),
        one.validTo().orElse(null));
  }

  static double[] ends(Interval interval) {
    return new double[] {interval.low(), interval.high()};
  }
}
