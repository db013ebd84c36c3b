package nl.vipez.web.catalogue;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.vipez.benchmark.catalogue.Draft;
import org.jspecify.annotations.Nullable;

/**
 * A change of a definition as it is sent.
 *
 * @param code only for a new indicator
 * @param definition the fields that become different: texts, numbers, true or false; null for
 *     nothing
 * @param version the version that was changed; only for an indicator that is there
 * @param reason why
 * @param meaningChanged whether figures before and after cannot be compared
 * @param fromYear the first year it is about, when the meaning changed
 */
public record DefinitionRequest(
    @Nullable String code,
    @Nullable Map<String, Object> definition,
    @Nullable Integer version,
    @Nullable String reason,
    @Nullable Boolean meaningChanged,
    @Nullable Integer fromYear) {

  Draft draft() {
    return new Draft(
        texts(definition),
        Objects.requireNonNullElse(version, 0),
        Objects.requireNonNullElse(reason, ""),
        Boolean.TRUE.equals(meaningChanged),
        Optional.ofNullable(fromYear));
  }

  /** The fields as texts. */
  public static Map<String, String> texts(@Nullable Map<String, Object> fields) {
    Map<String, String> texts = new HashMap<>();
    if (fields != null) {
      fields.forEach((name, value) -> texts.put(name, text(value)));
    }
    return texts;
  }

  private static String text(@Nullable Object value) {
    return value == null
        ? ""
        : value instanceof BigDecimal number
            ? number.toPlainString()
            : value instanceof Double number
                ? BigDecimal.valueOf(number).toPlainString()
                : value.toString();
  }
}
