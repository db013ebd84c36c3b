package nl.vipez.web.figures;

import java.util.Locale;
import nl.vipez.benchmark.model.Figure;
import nl.vipez.benchmark.model.base.Clash;
import nl.vipez.benchmark.model.base.EnteredFigure;
import nl.vipez.benchmark.model.entry.Answer;
import nl.vipez.benchmark.model.entry.Question;
import nl.vipez.web.benchmark.Words;

/** Says at a field that it and another one do not fit, which of them waits, and what to do. */
final class WaitingWords {
  private WaitingWords() {}

  /** Empty when all fits. */
  static String of(Question question, Words words) {
    Answer answer = question.answer();
    if (question.clash().isEmpty()) {
      return answer.held().isPresent() ? words.say("entry.waits-no-more") : "";
    }
    Clash clash = question.clash().get();
    String rule =
        words.say(
            "entry.clash", name(clash.part(), words.locale()), name(clash.whole(), words.locale()));
    if (answer.held().isEmpty()) {
      return rule + " " + words.say("entry.waits-for-this");
    }
    String typed = answer.typed().map(value -> amount(question, value, words)).orElse("");
    return rule
        + " "
        + answer
            .figure()
            .flatMap(Figure::value)
            .map(value -> words.say("entry.waits", typed, amount(question, value, words)))
            .orElseGet(() -> words.say("entry.waits-alone", typed));
  }

  private static String amount(Question question, double value, Words words) {
    return new MadeWords(words).amount(question.indicator(), value);
  }

  private static String name(EnteredFigure one, Locale locale) {
    return one.question().text().name(locale);
  }
}
