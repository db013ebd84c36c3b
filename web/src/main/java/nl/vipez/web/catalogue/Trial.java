package nl.vipez.web.catalogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.vipez.account.model.Caller;
import nl.vipez.benchmark.catalogue.FormulaTrial;
import nl.vipez.benchmark.formula.Outcome;
import nl.vipez.benchmark.model.Indicator;
import nl.vipez.circle.Circles;
import nl.vipez.municipality.Municipalities;
import nl.vipez.municipality.model.Municipality;
import nl.vipez.web.locale.CurrentLocale;

/** What a formula gives for five municipalities: the caller's own first, then those of a circle. */
@RequestScoped
public class Trial {
  private static final int SHOWN = 5;

  @Inject private FormulaTrial trial;
  @Inject private Municipalities municipalities;
  @Inject private Circles circles;
  @Inject private CurrentLocale locale;

  @SuppressWarnings("NullAway") // the container fills the fields
  public Trial() {}

  /**
   * One municipality's result.
   *
   * @param name of the municipality
   * @param year the figures are about
   * @param value with its unit; empty when there is none
   * @param reason why there is none; empty when there is one
   */
  public record Row(String name, int year, String value, String reason) {}

  /** The results of a definition that was checked; none without a formula. */
  public List<Row> rows(Caller caller, Indicator checked) {
    return checked.formula().map(text -> trial.of(text, codes(caller))).orElse(List.of()).stream()
        .map(row -> row(checked, row))
        .toList();
  }

  /** The same as they were found. */
  List<FormulaTrial.Row> found(Caller caller, Indicator checked) {
    return checked.formula().map(text -> trial.of(text, codes(caller))).orElse(List.of());
  }

  String name(String code) {
    return municipalities.find(code).map(Municipality::name).orElse(code);
  }

  private List<String> codes(Caller caller) {
    List<String> circle =
        caller
            .municipality()
            .flatMap(circles::of)
            .or(() -> circles.current().stream().findFirst())
            .map(one -> one.municipalities())
            .orElseGet(
                () -> municipalities.all().stream().map(Municipality::code).limit(SHOWN).toList());
    return Stream.concat(caller.municipality().stream(), circle.stream())
        .distinct()
        .limit(SHOWN)
        .toList();
  }

  private Row row(Indicator checked, FormulaTrial.Row row) {
    DefinitionWords words = new DefinitionWords(locale.locale());
    Outcome outcome = row.outcome();
    Optional<String> value =
        outcome
            .value()
            .map(
                one ->
                    words.number(one, checked.decimals())
                        + " "
                        + checked.text().unit(locale.locale()));
    String reason =
        outcome.reason() == Outcome.Reason.OK
            ? ""
            : words.say("trial." + outcome.reason().name(), String.join(", ", outcome.missing()));
    return new Row(name(row.municipality()), row.year(), value.orElse(""), reason);
  }
}
