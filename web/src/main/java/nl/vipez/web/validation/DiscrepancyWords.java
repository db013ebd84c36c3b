package nl.vipez.web.validation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.vipez.benchmark.FigureKey;
import nl.vipez.benchmark.Indicators;
import nl.vipez.benchmark.model.Indicator;
import nl.vipez.benchmark.model.discrepancy.Discrepancy;
import nl.vipez.benchmark.model.discrepancy.Expected;
import nl.vipez.benchmark.model.discrepancy.Finding;
import nl.vipez.benchmark.model.discrepancy.Rule;
import nl.vipez.web.benchmark.Words;
import nl.vipez.web.locale.CurrentLocale;

/** Says in the caller's language what is doubtful about a figure. */
@RequestScoped
public class DiscrepancyWords {
  private CurrentLocale locale;
  private Indicators indicators;

  /** For the container. */
  @Inject
  public DiscrepancyWords(CurrentLocale locale, Indicators indicators) {
    this.locale = locale;
    this.indicators = indicators;
  }

  /** For the proxy alone. */
  @SuppressWarnings("NullAway.Init")
  protected DiscrepancyWords() {}

  /** The words of these pages. */
  Words words() {
    return Words.of(locale.locale(), "validation");
  }

  Indicator indicator(String code) {
    return indicators.get(code);
  }

  /** The name of an indicator. */
  public String name(String code) {
    return indicator(code).text().name(locale.locale());
  }

  /** Why the figure is doubtful, with what was expected. */
  String sentence(Discrepancy one) {
    return sentence(
        one.indicator(), one.year(), one.rule(), one.observed(), one.last(), one.expected());
  }

  /** The same of a figure that was only tried. */
  public String sentence(FigureKey key, Finding finding) {
    return sentence(
        key.indicator(),
        key.year(),
        finding.rule(),
        finding.observed(),
        finding.last(),
        finding.expected());
  }

  private String sentence(
      String indicator,
      int year,
      Rule rule,
      Optional<Double> observed,
      Optional<Double> last,
      Expected expected) {
    return words()
        .say(
            "sentence." + rule.name(),
            amount(indicator, observed),
            amount(indicator, last),
            range(indicator, expected),
            String.valueOf(year),
            String.valueOf(year - 1));
  }

  /** A value with its unit. */
  String amount(String code, Optional<Double> value) {
    return value.map(one -> amount(code, one)).orElse(words().say("none"));
  }

  private String amount(String code, double value) {
    Indicator indicator = indicator(code);
    return words().amount(value, indicator.decimals(), indicator.text().unit(locale.locale()));
  }

  /** A range in words: between, at least, at most. */
  String range(String code, Expected expected) {
    Optional<String> low = expected.low().map(bound -> amount(code, bound));
    Optional<String> high = expected.high().map(bound -> amount(code, bound));
    if (low.isPresent() && high.isPresent()) {
      return low.equals(high)
          ? words().say("range.about", low.get())
          : words().say("range.between", number(code, expected.low().get()), high.get());
    }
    return low.map(bound -> words().say("range.least", bound))
        .or(() -> high.map(bound -> words().say("range.most", bound)))
        .orElse("");
  }

  private String number(String code, double value) {
    return words().number(value, indicator(code).decimals());
  }
}
