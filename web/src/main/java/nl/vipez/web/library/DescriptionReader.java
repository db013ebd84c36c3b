package nl.vipez.web.library;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import nl.vipez.library.model.DescriptionDraft;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.FieldError;
import nl.vipez.shared.Problem;

/** Reads the description a caller sent as JSON. */
final class DescriptionReader {

  private DescriptionReader() {}

  /**
   * The draft in this text.
   *
   * @throws DomainException INVALID when it is no JSON object or a field has the wrong type
   */
  static DescriptionDraft read(String json) {
    try (JsonReader reader = Json.createReader(new StringReader(json))) {
      return draft(reader.readObject());
    } catch (JsonException | IllegalStateException e) {
      throw new DomainException(Problem.INVALID, "library.bad-metadata");
    }
  }

  private static DescriptionDraft draft(JsonObject json) {
    return new DescriptionDraft(
        text(json, "title"),
        text(json, "kind"),
        text(json, "visibility"),
        text(json, "municipality"),
        year(json),
        list(json, "themes"),
        list(json, "authors"),
        text(json, "language"));
  }

  private static Optional<String> text(JsonObject json, String field) {
    return switch (json.get(field)) {
      case null -> Optional.empty();
      case JsonString string -> Optional.of(string.getString());
      case JsonValue value when value.getValueType() == JsonValue.ValueType.NULL ->
          Optional.empty();
      default -> throw wrong(field, "library.field.text");
    };
  }

  private static Optional<Integer> year(JsonObject json) {
    try {
      return switch (json.get("year")) {
        case null -> Optional.empty();
        case JsonNumber number -> Optional.of(number.intValueExact());
        case JsonString string when string.getString().isBlank() -> Optional.empty();
        case JsonString string -> Optional.of(Integer.valueOf(string.getString().strip()));
        case JsonValue value when value.getValueType() == JsonValue.ValueType.NULL ->
            Optional.empty();
        default -> throw wrong("year", "library.field.whole-year");
      };
    } catch (ArithmeticException | NumberFormatException e) {
      throw wrong("year", "library.field.whole-year");
    }
  }

  private static List<String> list(JsonObject json, String field) {
    JsonValue value = json.get(field);
    if (value == null || value.getValueType() == JsonValue.ValueType.NULL) {
      return List.of();
    }
    if (value instanceof JsonArray array && array.stream().allMatch(JsonString.class::isInstance)) {
      return array.getValuesAs(JsonString.class).stream().map(JsonString::getString).toList();
    }
    throw wrong(field, "library.field.list");
  }

  private static DomainException wrong(String field, String key) {
    return new DomainException(
        Problem.INVALID, "library.bad-metadata", List.of(), List.of(FieldError.of(field, key)));
  }
}
