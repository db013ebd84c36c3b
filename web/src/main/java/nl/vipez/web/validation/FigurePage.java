package nl.vipez.web.validation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.vipez.benchmark.FigureHistory;
import nl.vipez.benchmark.model.Basis;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.Problem;
import nl.vipez.web.benchmark.Address;
import nl.vipez.web.benchmark.Subject;
import nl.vipez.web.benchmark.Words;
import nl.vipez.web.municipality.MunicipalityNames;
import nl.vipez.web.security.CurrentCaller;

/** Where one figure comes from: its vintages. */
@Named("figureVintagesPage")
@RequestScoped
public class FigurePage {
  @Inject private CurrentCaller current;
  @Inject private Subject subject;
  @Inject private FigureHistory history;
  @Inject private DiscrepancyWords words;
  @Inject private RoundRows dates;
  @Inject private MunicipalityNames names;

  private List<Row> rows = List.of();

  /**
   * One vintage, in words.
   *
   * @param vintage from 1
   * @param value with its unit
   * @param status in words
   * @param source key of the source
   * @param at when it was recorded
   * @param who by whom
   * @param why the reason
   * @param note whether it was published, or summed from predecessors
   */
  public record Row(
      int vintage,
      String value,
      String status,
      String source,
      String at,
      String who,
      String why,
      String note) {}

  /**
   * Reads what the address asks for.
   *
   * @throws DomainException {@link Problem#NOT_FOUND} for a figure that is not there, or hidden
   */
  public void open() {
    int year =
        subject
            .year()
            .orElseThrow(() -> new DomainException(Problem.NOT_FOUND, "benchmark.no-figure"));
    rows =
        history.of(current.caller(), indicator(), municipality(), year).stream()
            .map(this::row)
            .toList();
  }

  private Row row(FigureHistory.Vintage one) {
    Words say = words.words();
    return new Row(
        one.figure().vintage(),
        words.amount(indicator(), one.figure().value()),
        say.say("status." + one.figure().status().name()),
        one.figure().source().name(),
        dates.date(one.at()),
        one.who()
            .map(who -> who.equals("system") ? say.say("figure.system") : who)
            .orElse(say.say("figure.hidden")),
        why(one.why(), say),
        (one.published() ? say.say("figure.published") : "")
            + (one.figure().basis() == Basis.SUMMED ? " " + say.say("figure.summed") : ""));
  }

  /** What the application itself noted, in the reader's language; what people wrote, as it is. */
  private static String why(String reason, Words say) {
    return switch (reason) {
      case "fictional demonstration figures" -> say.say("figure.why.fictional");
      case "reference figures of CBS and Iv3" -> say.say("figure.why.reference");
      default ->
          reason.matches("definition of [A-Z0-9_]+ changed")
              ? say.say("figure.why.definition")
              : reason;
    };
  }

  /** The indicator in the catalogue. */
  public String getIndicatorAddress() {
    return Address.of("/benchmark/indicator").with("code", indicator()).toString();
  }

  /** The figure beside those of others. */
  public String getCompareAddress() {
    return Address.of("/benchmark/compare")
        .with("municipality", municipality())
        .with("indicator", indicator())
        .with("year", subject.asked("year").orElse(""))
        .toString();
  }

  private String indicator() {
    return subject.asked("indicator").orElse("");
  }

  private String municipality() {
    return subject.asked("municipality").orElse("");
  }

  /** What the figure is. */
  public String getTitle() {
    return words
        .words()
        .say(
            "figure.title",
            words.name(indicator()),
            names.of(municipality()),
            subject.asked("year").orElse(""));
  }

  /** What is measured. */
  public String getDefinition() {
    return words.indicator(indicator()).text().definition(words.words().locale());
  }

  /** How it is computed; empty for a figure that is entered. */
  public String getFormula() {
    return words.indicator(indicator()).formula().orElse("");
  }

  /** The vintages, newest first. */
  public List<Row> getRows() {
    return rows;
  }
}
