package nl.vipez.benchmark.model.discrepancy;

import java.time.Instant;
import java.util.Optional;

/**
 * One step of a dialogue, as it was taken.
 *
 * @param step what was done
 * @param author username; {@code system} where the rules did it
 * @param name what others see of the author; empty for the rules
 * @param text what was said, up to 4,000 characters; may be empty
 * @param value the other figure of a correction; for the rules the value they looked at
 * @param state the state after it
 * @param at when
 */
public record Message(
    Step step,
    String author,
    String name,
    String text,
    Optional<Double> value,
    DialogueState state,
    Instant at) {
  /** The longest text. */
  public static final int LONGEST = 4_000;

  /** Who the rules are. */
  public static final String RULES = "system";
}
