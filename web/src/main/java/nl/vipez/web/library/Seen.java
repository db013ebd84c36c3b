package nl.vipez.web.library;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.FieldError;
import nl.vipez.shared.Problem;

/** The revision a caller saw, as it is sent; none means: change whatever is there. */
final class Seen {

  private Seen() {}

  static OptionalLong revision(Optional<Long> sent) {
    return sent.map(OptionalLong::of).orElse(OptionalLong.empty());
  }

  /**
   * Member {@code revision} of a JSON object.
   *
   * @throws DomainException INVALID when it is no number, or the text no JSON object
   */
  static OptionalLong in(String json) {
    try (JsonReader reader = Json.createReader(new StringReader(json))) {
      JsonObject object = reader.readObject();
      if (!object.containsKey("revision") || object.isNull("revision")) {
        return OptionalLong.empty();
      }
      if (object.get("revision") instanceof JsonNumber number) {
        return OptionalLong.of(number.longValueExact());
      }
      throw new ArithmeticException("no number");
    } catch (ArithmeticException e) {
      throw new DomainException(
          Problem.INVALID,
          "library.bad-metadata",
          List.of(),
          List.of(FieldError.of("revision", "library.field.revision")));
    } catch (JsonException e) {
      throw new DomainException(Problem.INVALID, "library.bad-metadata");
    }
  }
}
