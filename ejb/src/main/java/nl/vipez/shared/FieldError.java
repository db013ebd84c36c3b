package nl.vipez.shared;

import java.util.List;
import java.util.Objects;

/**
 * One bad field or row.
 *
 * @param field path of the field, or "row 12, value" in an uploaded table
 * @param key message key, translated in the caller's language by the web module
 * @param arguments what the message's placeholders are filled with
 */
public record FieldError(String field, String key, List<Object> arguments) {

  /** Copies the arguments. */
  public FieldError {
    Objects.requireNonNull(field);
    Objects.requireNonNull(key);
    arguments = List.copyOf(arguments);
  }

  /** A field error from loose arguments. */
  public static FieldError of(String field, String key, Object... arguments) {
    return new FieldError(field, key, List.of(arguments));
  }
}
