package nl.vipez.benchmark.source;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.vipez.benchmark.model.source.Mapping;
import nl.vipez.benchmark.model.source.Mapping.Combine;
import nl.vipez.benchmark.model.source.Mapping.Target;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.Problem;

/**
 * Reads a mapping as people write it: a JSON object with municipality, year and figures; optional
 * are names, where, missing, decimalComma, separator, allZeroIsMissing and places (docs/adr/0019).
 */
final class MappingText {
  private static final int MOST_FIGURES = 200;
  private static final Set<String> KNOWN =
      Set.of(
          "municipality",
          "names",
          "year",
          "where",
          "missing",
          "decimalComma",
          "separator",
          "allZeroIsMissing",
          "figures",
          "places");
  private static final Set<String> KNOWN_OF_FIGURE =
      Set.of("code", "column", "where", "factor", "combine", "zeroIsMissing");

  private MappingText() {}

  /**
   * The mapping a text describes.
   *
   * @param codes the base figures there are
   * @throws DomainException {@link Problem#UNPROCESSABLE} when it describes none
   */
  static Mapping read(String text, Set<String> codes) {
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      JsonObject json = reader.readObject();
      known(json, KNOWN);
      List<Target> figures = new ArrayList<>();
      for (JsonObject one : json.getJsonArray("figures").getValuesAs(JsonObject.class)) {
        figures.add(target(one, codes));
      }
      if (figures.isEmpty() || figures.size() > MOST_FIGURES) {
        throw refused("figures");
      }
      return new Mapping(
          json.getString("municipality"),
          texts(json, "names"),
          year(json),
          texts(json, "where"),
          Set.copyOf(list(json, "missing")),
          json.getBoolean("decimalComma", false),
          separator(json),
          json.getBoolean("allZeroIsMissing", false),
          figures,
          places(json));
    } catch (JsonException | ClassCastException | NullPointerException malformed) {
      throw new DomainException(
          Problem.UNPROCESSABLE,
          "benchmark.source.mapping",
          Optional.ofNullable(malformed.getMessage()).orElse(""));
    }
  }

  private static String year(JsonObject json) {
    JsonValue year = json.get("year");
    return year instanceof JsonString name ? name.getString() : String.valueOf(json.getInt("year"));
  }

  private static char separator(JsonObject json) {
    String text = json.getString("separator", ",");
    if (!Set.of(",", ";", "\t", "|").contains(text)) {
      throw refused("separator");
    }
    return text.charAt(0);
  }

  private static Target target(JsonObject json, Set<String> codes) {
    known(json, KNOWN_OF_FIGURE);
    String code = json.getString("code");
    if (!codes.contains(code)) {
      throw refused(code);
    }
    Combine combine =
        switch (json.getString("combine", "one")) {
          case "one" -> Combine.ONE;
          case "sum" -> Combine.SUM;
          case "count" -> Combine.COUNT;
          default -> throw refused("combine");
        };
    Optional<String> column =
        json.containsKey("column") ? Optional.of(json.getString("column")) : Optional.empty();
    if (column.isEmpty() != (combine == Combine.COUNT)) {
      throw refused("column");
    }
    double factor = json.containsKey("factor") ? json.getJsonNumber("factor").doubleValue() : 1;
    return new Target(
        code,
        column,
        texts(json, "where"),
        factor,
        combine,
        json.getBoolean("zeroIsMissing", false));
  }

  private static Map<String, String> texts(JsonObject json, String name) {
    Map<String, String> texts = new HashMap<>();
    if (json.containsKey(name)) {
      JsonObject from = json.getJsonObject(name);
      from.keySet().forEach(key -> texts.put(key, from.getString(key)));
    }
    return texts;
  }

  private static List<String> list(JsonObject json, String name) {
    return json.containsKey(name)
        ? json.getJsonArray(name).getValuesAs(JsonString.class).stream()
            .map(JsonString::getString)
            .toList()
        : List.of();
  }

  private static Map<String, List<String>> places(JsonObject json) {
    if (!json.containsKey("places")) {
      return Map.of();
    }
    JsonObject from = json.getJsonObject("places");
    return from.keySet().stream().collect(Collectors.toMap(key -> key, key -> list(from, key)));
  }

  /** A word nobody knows is a slip of the pen, and would be passed over in silence. */
  private static void known(JsonObject json, Set<String> words) {
    json.keySet().stream()
        .filter(word -> !words.contains(word))
        .findFirst()
        .ifPresent(
            word -> {
              throw refused(word);
            });
  }

  private static DomainException refused(String word) {
    return new DomainException(Problem.UNPROCESSABLE, "benchmark.source.mapping-word", word);
  }
}
