package nl.vipez.web.figures;

import java.util.Optional;
import nl.vipez.benchmark.model.Figure;
import nl.vipez.benchmark.model.Indicator;
import nl.vipez.benchmark.model.Status;
import nl.vipez.benchmark.model.entry.EntryForm;
import nl.vipez.benchmark.model.entry.Known;
import nl.vipez.benchmark.model.entry.Made;
import nl.vipez.benchmark.model.entry.Question;
import nl.vipez.web.benchmark.Words;

/** What is said of an indicator that is made of what is entered. */
final class MadeWords {
  private final Words words;

  MadeWords(Words words) {
    this.words = words;
  }

  /** Its value with unit, or why there is none yet. */
  String shown(Made made, EntryForm form) {
    Optional<Double> value = made.figure().flatMap(Figure::value);
    if (value.isPresent()) {
      String amount = amount(made.indicator(), value.get());
      return made.figure().filter(one -> one.status() == Status.E).isPresent()
          ? amount + " (" + words.say("entry.estimate") + ")"
          : amount;
    }
    boolean all =
        made.parts().stream()
            .allMatch(
                code ->
                    form.question(code)
                        .flatMap(one -> one.answer().figure())
                        .flatMap(Figure::value)
                        .isPresent());
    return words.say(all ? "entry.no-outcome" : "entry.unfinished");
  }

  /** What to do while a figure of a source is not there; empty when nothing is to be done. */
  String waiting(Made made, EntryForm form) {
    return made.waiting() ? words.say("entry.waiting", String.valueOf(form.year())) : "";
  }

  /** Last year's value. */
  String last(Indicator indicator, Known known) {
    return known
        .lastYear()
        .flatMap(Figure::value)
        .map(value -> amount(indicator, value))
        .orElseGet(() -> words.say("entry.none"));
  }

  /** The middle value of peers. */
  String median(Indicator indicator, Known known) {
    return known
        .median()
        .map(value -> amount(indicator, value))
        .orElseGet(() -> words.say("entry.too-few"));
  }

  /** What was answered to a question, in a sentence. */
  String given(Question one) {
    return one.answer()
        .figure()
        .flatMap(Figure::value)
        .map(value -> words.say("entry.elsewhere-given", amount(one.indicator(), value)))
        .orElseGet(() -> words.say("entry.elsewhere-open"));
  }

  /** A value with its unit. */
  String amount(Indicator indicator, double value) {
    return words.amount(value, indicator.decimals(), indicator.text().unit(words.locale()));
  }
}
