package nl.vipez.web.validation;

import java.util.Objects;
import java.util.Optional;
import nl.vipez.benchmark.model.discrepancy.Step;
import nl.vipez.shared.DomainException;
import org.jspecify.annotations.Nullable;

/**
 * A step in the dialogue.
 *
 * @param kind EXPLAIN, CORRECT, ACCEPT, REOPEN or NOTE
 * @param text what is said; needed to explain, reopen and note
 * @param value the other figure of a correction
 * @param part code of the base figure that {@code value} is the right value of, where the figure is
 *     made of base figures
 * @param missing true for a correction that says that there is no figure
 */
public record MessageRequest(
    @Nullable String kind,
    @Nullable String text,
    @Nullable Double value,
    @Nullable String part,
    @Nullable Boolean missing) {

  Step step() {
    return Step.named(Objects.requireNonNullElse(kind, ""))
        .orElseThrow(() -> DomainException.ofField("kind", "discrepancy.kind"));
  }

  String said() {
    return Objects.requireNonNullElse(text, "");
  }

  /** The other figure: nothing without a word is no correction. */
  Optional<Double> figure() {
    boolean none = Boolean.TRUE.equals(missing);
    if (step() == Step.CORRECT && none == (value != null)) {
      throw DomainException.ofField("value", "discrepancy.value");
    }
    return Optional.ofNullable(value);
  }

  Optional<String> corrected() {
    return Optional.ofNullable(part).map(String::strip).filter(code -> !code.isEmpty());
  }
}
