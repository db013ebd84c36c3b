package nl.vipez.web.validation;

import java.util.Optional;
import nl.vipez.benchmark.FigureIntake;
import nl.vipez.benchmark.model.Indicator;
import nl.vipez.web.benchmark.FigureAddress;
import nl.vipez.web.benchmark.Words;

/**
 * A base figure that a doubted figure is made of.
 *
 * @param code its code
 * @param name its name
 * @param now as it stands, with unit
 * @param last last year's
 * @param address where it is entered; empty while no round takes it
 * @param nowAddress where the vintages of what stands are told; empty where nothing stands
 * @param lastAddress the same of last year's
 */
public record PartRow(
    String code,
    String name,
    String now,
    String last,
    String address,
    String nowAddress,
    String lastAddress) {

  static PartRow of(
      Indicator asked,
      Optional<FigureIntake.Recorded> now,
      Optional<FigureIntake.Recorded> last,
      boolean open,
      Words words) {
    return new PartRow(
        asked.code(),
        asked.text().name(words.locale()),
        amount(asked, now, words),
        amount(asked, last, words),
        open ? "/benchmark/entry?category=" + asked.category() + "#q-" + asked.code() : "",
        told(now),
        told(last));
  }

  private static String told(Optional<FigureIntake.Recorded> figure) {
    return figure.map(one -> FigureAddress.ofBase(one.figure())).orElse("");
  }

  private static String amount(
      Indicator asked, Optional<FigureIntake.Recorded> figure, Words words) {
    return figure
        .flatMap(one -> one.figure().value())
        .map(value -> words.amount(value, asked.decimals(), asked.text().unit(words.locale())))
        .orElseGet(() -> words.say("none"));
  }
}
