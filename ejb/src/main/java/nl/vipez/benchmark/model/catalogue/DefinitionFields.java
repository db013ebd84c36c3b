package nl.vipez.benchmark.model.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.vipez.benchmark.model.Indicator;
import nl.vipez.benchmark.model.IndicatorText;
import nl.vipez.benchmark.model.Interval;

/**
 * A definition as named texts: what forms fill in, what proposals change, and what is told apart
 * between two versions. An absent value is an empty text; numbers have a point.
 */
public final class DefinitionFields {
  /** Names of the fields, in the order in which they are shown. */
  public static final List<String> NAMES =
      List.of(
          "category",
          "nl",
          "en",
          "definitionNl",
          "definitionEn",
          "unitNl",
          "unitEn",
          "decimals",
          "polarity",
          "bandLow",
          "bandHigh",
          "source",
          "formula",
          "aggregation",
          "boundLow",
          "boundHigh",
          "tolerancePercent",
          "smallestDifference",
          "core",
          "survey",
          "validFrom",
          "validTo");

  private static final Map<String, String> USUAL =
      Map.of(
          "category", "1",
          "decimals", "0",
          "polarity", "HIGHER_IS_BETTER",
          "source", "OWN",
          "aggregation", "NONE",
          "boundLow", "0",
          "tolerancePercent", "5");

  private DefinitionFields() {}

  /** What a new definition begins with; the other fields are open. */
  public static Map<String, String> usual() {
    return USUAL;
  }

  /** The fields of a definition. */
  public static Map<String, String> of(Indicator one) {
    IndicatorText text = one.text();
    Optional<Interval> band = one.orientation().band();
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("category", String.valueOf(one.category()));
    fields.put("nl", text.nl());
    fields.put("en", text.en());
    fields.put("definitionNl", text.definitionNl());
    fields.put("definitionEn", text.definitionEn());
    fields.put("unitNl", text.unitNl());
    fields.put("unitEn", text.unitEn());
    fields.put("decimals", String.valueOf(one.decimals()));
    fields.put("polarity", one.orientation().polarity().name());
    fields.put("bandLow", number(band.map(Interval::low)));
    fields.put("bandHigh", number(band.map(Interval::high)));
    fields.put("source", one.source().name());
    fields.put("formula", one.formula().orElse(""));
    fields.put("aggregation", one.aggregation().name());
    fields.put("boundLow", number(one.limits().low()));
    fields.put("boundHigh", number(one.limits().high()));
    fields.put("tolerancePercent", number(one.limits().tolerancePercent()));
    fields.put("smallestDifference", number(Optional.of(one.limits().smallestDifference())));
    fields.put("core", String.valueOf(one.core()));
    fields.put("survey", String.valueOf(one.survey()));
    fields.put("validFrom", String.valueOf(one.validFrom()));
    fields.put("validTo", one.validTo().map(String::valueOf).orElse(""));
    return fields;
  }

  private static String number(Optional<Double> value) {
    return value.map(DefinitionFields::plain).orElse("");
  }

  private static String plain(double value) {
    return java.math.BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }

  /**
   * One field that differs.
   *
   * @param field its name
   * @param before as it was; empty for nothing
   * @param after as it became; empty for nothing
   */
  public record Difference(String field, String before, String after) {}

  /** The fields in which two definitions differ, in the order of the fields. */
  public static List<Difference> between(Map<String, String> before, Map<String, String> after) {
    return NAMES.stream()
        .filter(
            name -> !Objects.equals(before.getOrDefault(name, ""), after.getOrDefault(name, "")))
        .map(
            name ->
                new Difference(name, before.getOrDefault(name, ""), after.getOrDefault(name, "")))
        .toList();
  }
}
