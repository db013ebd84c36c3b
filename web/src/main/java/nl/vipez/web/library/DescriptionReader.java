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
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import nl.vipez.library.model.Description;
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

  /**
   * A description with a merge patch (RFC 7396) laid over it.
   *
   * @throws DomainException INVALID when the patch is no JSON object or a field has the wrong type
   */
  static DescriptionDraft patched(Description now, String patch) {
    try (JsonReader reader = Json.createReader(new StringReader(patch))) {
      JsonObject before =
          Json.createObjectBuilder()
              .add("title", now.title())
              .add("kind", now.kind().name())
              .add("visibility", now.visibility().name())
              .add("municipality", now.municipality().orElse(""))
              .add("year", now.year().map(String::valueOf).orElse(""))
              .add("language", now.language().orElse(""))
              .add("themes", Json.createArrayBuilder(now.themes()))
              .add("authors", Json.createArrayBuilder(now.authors()))
              .build();
      return draft(Json.createMergePatch(reader.readObject()).apply(before).asJsonObject());
    } catch (JsonException | IllegalStateException e) {
      throw new DomainException(Problem.INVALID, "library.bad-metadata");
    }
  }

  /**
   * The day of review in a patch: absent when the patch does not speak of it, empty within when it
   * says null.
   */
  static Optional<Optional<LocalDate>> reviewDate(String patch) {
    try (JsonReader reader = Json.createReader(new StringReader(patch))) {
      JsonObject json = reader.readObject();
      return json.containsKey("reviewDate")
          ? Optional.of(text(json, "reviewDate").map(DescriptionReader::day))
          : Optional.empty();
    } catch (JsonException e) {
      throw new DomainException(Problem.INVALID, "library.bad-metadata");
    }
  }

  /** A day as in 2027-03-01. */
  static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw wrong("reviewDate", "library.field.day");
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
