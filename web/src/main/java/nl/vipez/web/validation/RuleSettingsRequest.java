package nl.vipez.web.validation;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A choice of settings for one indicator.
 *
 * @param values as in {@link RuleSettings}
 * @param off as in {@link RuleSettings}
 * @param number of the choice that was seen; 0 for none
 * @param reason why
 */
public record RuleSettingsRequest(
    @Nullable Map<String, @Nullable Double> values,
    @Nullable List<String> off,
    @Nullable Integer number,
    @Nullable String reason) {

  RuleSettings settings() {
    return new RuleSettings(values, off);
  }

  int seen() {
    return Objects.requireNonNullElse(number, 0);
  }

  String why() {
    return Objects.requireNonNullElse(reason, "");
  }
}
