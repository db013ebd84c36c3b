package nl.vipez.web.validation;

import jakarta.json.bind.annotation.JsonbNillable;
import java.util.List;
import nl.vipez.benchmark.model.discrepancy.Discrepancy;
import nl.vipez.benchmark.model.discrepancy.Expected;
import nl.vipez.benchmark.model.discrepancy.Message;
import nl.vipez.benchmark.model.discrepancy.Rule;
import org.jspecify.annotations.Nullable;

/**
 * A doubtful figure.
 *
 * @param id names it
 * @param indicator code of the indicator
 * @param municipality CBS code
 * @param year the year the figure is about
 * @param rule the rule that speaks: HARD, UNIT, PERIOD, CHANGE, SIGN, CROSS_SECTION, EXTERNAL or
 *     MISSING
 * @param rules all rules that hold
 * @param value the value; null where it is missing
 * @param last last year's value
 * @param expected low and high; null where it is open
 * @param sentence why it is doubtful, in the caller's language
 * @param suspicion 0 to 1
 * @param impact 0 to 1
 * @param doubtful whether it is so as the figure stands now
 * @param state OPEN, CORRECTED, EXPLAINED, ACCEPTED, REOPENED or RESOLVED
 * @param changedAt instant
 * @param messages every step, oldest first
 */
@JsonbNillable
public record DiscrepancyAnswer(
    long id,
    String indicator,
    String municipality,
    int year,
    String rule,
    List<String> rules,
    @Nullable Double value,
    @Nullable Double last,
    @Nullable Double[] expected,
    String sentence,
    double suspicion,
    double impact,
    boolean doubtful,
    String state,
    String changedAt,
    List<MessageAnswer> messages) {

  static DiscrepancyAnswer of(Discrepancy one, List<Message> messages, DiscrepancyWords words) {
    return new DiscrepancyAnswer(
        one.id(),
        one.indicator(),
        one.municipality(),
        one.year(),
        one.rule().name(),
        one.rules().stream().map(Rule::name).toList(),
        one.observed().orElse(null),
        one.last().orElse(null),
        bounds(one.expected()),
        words.sentence(one),
        one.suspicion(),
        one.impact(),
        one.doubtful(),
        one.state().name(),
        one.changed().toString(),
        messages.stream().map(MessageAnswer::of).toList());
  }

  private static @Nullable Double[] bounds(Expected expected) {
    return new @Nullable Double[] {expected.low().orElse(null), expected.high().orElse(null)};
  }
}
