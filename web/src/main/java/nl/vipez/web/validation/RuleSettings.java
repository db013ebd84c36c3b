package nl.vipez.web.validation;

import jakarta.json.bind.annotation.JsonbNillable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.vipez.benchmark.model.discrepancy.Knob;
import nl.vipez.benchmark.model.discrepancy.Rule;
import nl.vipez.benchmark.model.discrepancy.Settings;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.FieldError;
import nl.vipez.shared.Problem;
import org.jspecify.annotations.Nullable;

/**
 * How strict the rules are, as programs give and get it.
 *
 * @param values by name: unit, size, floor, period, change, spread, fence, skew, tolerance; what is
 *     not there is as usual
 * @param off names of rules that do not look at the indicator
 */
@JsonbNillable
public record RuleSettings(
    @Nullable Map<String, @Nullable Double> values, @Nullable List<String> off) {

  static RuleSettings of(Settings settings) {
    Map<String, @Nullable Double> values = new LinkedHashMap<>();
    for (Knob knob : Knob.values()) {
      values.put(name(knob), settings.value(knob).orElse(null));
    }
    return new RuleSettings(values, settings.off().stream().map(Rule::name).sorted().toList());
  }

  static String name(Knob knob) {
    return knob.name().toLowerCase(Locale.ROOT);
  }

  /**
   * Reads them.
   *
   * @throws DomainException {@link Problem#UNPROCESSABLE} with every bad name or value
   */
  Settings settings() {
    List<FieldError> errors = new ArrayList<>();
    Map<Knob, Double> own = new EnumMap<>(Knob.class);
    Optional.ofNullable(values)
        .orElse(Map.of())
        .forEach((name, value) -> read(name, Optional.ofNullable(value), own, errors));
    Set<Rule> rules = EnumSet.noneOf(Rule.class);
    for (String name : Optional.ofNullable(off).orElse(List.of())) {
      Rule.named(name)
          .filter(rule -> !rule.blocks())
          .ifPresentOrElse(rules::add, () -> errors.add(FieldError.of("off", "rules.rule", name)));
    }
    if (!errors.isEmpty()) {
      throw new DomainException(Problem.UNPROCESSABLE, "rules.refused", List.of(), errors);
    }
    return Settings.of(own, rules);
  }

  private static void read(
      String name, Optional<Double> value, Map<Knob, Double> own, List<FieldError> errors) {
    Optional<Knob> knob = Knob.named(name.toUpperCase(Locale.ROOT));
    if (knob.isEmpty()) {
      errors.add(FieldError.of(name, "rules.unknown", name));
    } else if (value.isPresent()) {
      if (knob.get().allows(value.get())) {
        own.put(knob.get(), value.get());
      } else {
        errors.add(FieldError.of(name, "rules.knob", name, knob.get().low(), knob.get().high()));
      }
    }
  }
}
