package nl.vipez.web.validation;

import java.util.List;
import nl.vipez.benchmark.validation.RuleDesk;
import nl.vipez.municipality.Municipalities;
import nl.vipez.municipality.model.Municipality;
import nl.vipez.web.benchmark.Words;

/**
 * What another choice of settings would doubt.
 *
 * @param year that the newest round is about
 * @param figures how many figures of participants there are
 * @param now how many are doubted with the settings in force
 * @param then how many would be
 * @param added municipalities that are not asked now, and would be
 * @param spared municipalities that are asked now, and would not be
 * @param sentence the same in words, in the caller's language
 */
public record PreviewAnswer(
    int year,
    int figures,
    int now,
    int then,
    List<String> added,
    List<String> spared,
    String sentence) {

  static PreviewAnswer of(RuleDesk.Preview one, Municipalities municipalities, Words words) {
    int now = one.now().size();
    int then = one.then().size();
    StringBuilder sentence =
        new StringBuilder(
            words.say("rules.preview", one.figures(), String.valueOf(one.year()), now, then));
    if (!one.added().isEmpty()) {
      sentence
          .append(' ')
          .append(words.say("rules.added", names(one.added(), municipalities, words)));
    }
    if (!one.spared().isEmpty()) {
      sentence
          .append(' ')
          .append(words.say("rules.spared", names(one.spared(), municipalities, words)));
    }
    return new PreviewAnswer(
        one.year(), one.figures(), now, then, one.added(), one.spared(), sentence.toString());
  }

  private static String names(List<String> codes, Municipalities municipalities, Words words) {
    return words.list(
        codes.stream()
            .map(code -> municipalities.find(code).map(Municipality::name).orElse(code))
            .toList());
  }
}
