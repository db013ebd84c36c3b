package nl.vipez.web.figures;

import jakarta.json.bind.annotation.JsonbNillable;
import java.util.List;
import nl.vipez.benchmark.model.discrepancy.Doubt;
import nl.vipez.benchmark.model.discrepancy.Finding;
import nl.vipez.benchmark.validation.TrialRun;
import nl.vipez.web.validation.DiscrepancyWords;
import org.jspecify.annotations.Nullable;

/**
 * A figure of a trial that would be asked about.
 *
 * @param indicator code; of a computed indicator where base figures were tried
 * @param name of the indicator, in the caller's language
 * @param municipality CBS code
 * @param year the year it is about
 * @param value as tried or computed; null where it would be missing
 * @param last last year's value
 * @param rule the rule that speaks
 * @param rules all rules that hold
 * @param expected low and high; null where it is open
 * @param sentence why it would be doubted, in the caller's language
 * @param places where the figures it comes from stand in the table
 */
@JsonbNillable
public record DoubtAnswer(
    String indicator,
    String name,
    String municipality,
    int year,
    @Nullable Double value,
    @Nullable Double last,
    String rule,
    List<String> rules,
    @Nullable Double[] expected,
    String sentence,
    List<String> places) {

  static DoubtAnswer of(TrialRun.Doubted one, List<String> places, DiscrepancyWords words) {
    Finding finding = one.finding();
    return new DoubtAnswer(
        one.key().indicator(),
        words.name(one.key().indicator()),
        one.key().municipality(),
        one.key().year(),
        finding.observed().orElse(null),
        finding.last().orElse(null),
        finding.rule().name(),
        finding.doubts().stream().map(Doubt::rule).map(Enum::name).toList(),
        new @Nullable Double[] {
          finding.expected().low().orElse(null), finding.expected().high().orElse(null)
        },
        words.sentence(one.key(), finding),
        places);
  }
}
