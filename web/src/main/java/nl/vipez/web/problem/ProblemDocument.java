package nl.vipez.web.problem;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Optional;

/**
 * An error as programs read it (RFC 9457).
 *
 * @param type names the kind of problem for programs: {@code urn:vipez:problem:} and the message
 *     key
 * @param title the kind of problem in the caller's language
 * @param status the HTTP status
 * @param detail what went wrong this time, and what to do
 * @param errors the bad fields, if there are any
 * @param incident the number under which the log tells more, for errors of ours
 */
public record ProblemDocument(
    String type,
    String title,
    int status,
    String detail,
    List<BadField> errors,
    Optional<String> incident) {

  /** The media type of its JSON. */
  public static final String MEDIA_TYPE = "application/problem+json";

  /**
   * One bad field.
   *
   * @param field path of the field or place of the row
   * @param detail what is wrong with it, in the caller's language
   */
  public record BadField(String field, String detail) {}

  /** Copies the list. */
  public ProblemDocument {
    errors = List.copyOf(errors);
  }

  /** Its JSON; errors and incident only where there are any. */
  public String json() {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("type", type)
            .add("title", title)
            .add("status", status)
            .add("detail", detail);
    if (!errors.isEmpty()) {
      JsonArrayBuilder fields = Json.createArrayBuilder();
      errors.forEach(
          bad ->
              fields.add(
                  Json.createObjectBuilder()
                      .add("field", bad.field())
                      .add("detail", bad.detail())));
      json.add("errors", fields);
    }
    incident.ifPresent(number -> json.add("incident", number));
    return json.build().toString();
  }
}
