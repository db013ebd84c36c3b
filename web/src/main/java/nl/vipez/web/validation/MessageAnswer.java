package nl.vipez.web.validation;

import jakarta.json.bind.annotation.JsonbNillable;
import nl.vipez.benchmark.model.discrepancy.Message;
import org.jspecify.annotations.Nullable;

/**
 * One step of a dialogue.
 *
 * @param kind EXPLAIN, CORRECT, ACCEPT, REOPEN, NOTE, or of the rules RAISE and RESOLVE
 * @param author what others see of who took it; empty for the rules
 * @param text what was said
 * @param value the other figure of a correction; for the rules the value they looked at
 * @param state the state after it
 * @param at instant
 */
@JsonbNillable
public record MessageAnswer(
    String kind, String author, String text, @Nullable Double value, String state, String at) {

  static MessageAnswer of(Message one) {
    return new MessageAnswer(
        one.step().name(),
        one.name(),
        one.text(),
        one.value().orElse(null),
        one.state().name(),
        one.at().toString());
  }
}
