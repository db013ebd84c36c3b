package nl.vipez.web.benchmark;

import java.util.Optional;
import nl.vipez.benchmark.model.Figure;
import nl.vipez.benchmark.model.Indicator;
import nl.vipez.benchmark.model.Interval;
import nl.vipez.benchmark.model.Position;
import nl.vipez.benchmark.model.Verdict;

/** Says why an indicator got its verdict. */
public final class Reasons {
  private final Words words;

  Reasons(Words words) {
    this.words = words;
  }

  /** The sentence for one indicator. */
  String why(Indicator indicator, Optional<Figure> mine, Position position) {
    return switch (position.verdict()) {
      case STRONG, MIDDLE, WEAK -> ranked(position);
      case INDISTINCT -> indistinct(indicator, mine, position);
      case TOO_FEW -> words.say("why.TOO_FEW", position.peers());
      case NEUTRAL, NO_VALUE -> words.say("why." + position.verdict().name());
    };
  }

  private String ranked(Position position) {
    double p = position.p().orElse(0.5);
    double better = p * position.peers();
    boolean whole = better == Math.rint(better);
    return words.say(
        "why." + position.verdict().name(),
        words.number(better, whole ? 0 : 1),
        words.number(position.peers(), 0),
        words.score(p));
  }

  private String indistinct(Indicator indicator, Optional<Figure> mine, Position position) {
    int decimals = indicator.decimals();
    String unit = indicator.text().unit(words.locale());
    String median = position.median().map(value -> words.number(value, decimals)).orElse("");
    Optional<Interval> survey =
        mine.flatMap(Figure::interval)
            .filter(range -> position.median().filter(range::holds).isPresent());
    return survey
        .map(
            range ->
                words.say(
                    "why.INDISTINCT-survey",
                    median,
                    words.number(range.low(), decimals),
                    words.number(range.high(), decimals)))
        .orElseGet(
            () ->
                words.say(
                    "why.INDISTINCT-near",
                    median,
                    words.amount(
                        indicator.limits().smallestDifference(), Math.max(decimals, 0), unit)));
  }

  /** Class of a verdict's dot and symbol: s, w, m, or q where nothing is said. */
  public static String mark(Verdict verdict) {
    return switch (verdict) {
      case STRONG -> "s";
      case WEAK -> "w";
      case MIDDLE, INDISTINCT -> "m";
      case TOO_FEW, NEUTRAL, NO_VALUE -> "q";
    };
  }
}
