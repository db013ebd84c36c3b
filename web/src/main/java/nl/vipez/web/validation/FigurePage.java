package nl.vipez.web.validation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.vipez.benchmark.BaseFigureHistory;
import nl.vipez.benchmark.FigureHistory;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.Problem;
import nl.vipez.web.benchmark.Address;
import nl.vipez.web.benchmark.FigureAddress;
import nl.vipez.web.benchmark.Subject;
import nl.vipez.web.municipality.MunicipalityNames;
import nl.vipez.web.security.CurrentCaller;

/** Where one figure comes from, of an indicator or a base figure: its vintages. */
@Named("figureVintagesPage")
@RequestScoped
public class FigurePage {
  @Inject private CurrentCaller current;
  @Inject private Subject subject;
  @Inject private FigureHistory history;
  @Inject private BaseFigureHistory bases;
  @Inject private DiscrepancyWords words;
  @Inject private BaseFigureWords names;
  @Inject private VintageRows writer;
  @Inject private MunicipalityNames municipalities;

  private List<VintageRow> rows = List.of();

  /**
   * Reads what the address asks for.
   *
   * @throws DomainException {@link Problem#NOT_FOUND} for a figure that is not there, or hidden
   */
  public void open() {
    rows =
        isBase()
            ? writer.ofBase(bases.of(current.caller(), base(), municipality(), year()))
            : writer.ofIndicator(history.of(current.caller(), indicator(), municipality(), year()));
  }

  private int year() {
    return subject
        .year()
        .orElseThrow(() -> new DomainException(Problem.NOT_FOUND, "benchmark.no-figure"));
  }

  /** Whether it is a base figure. */
  public boolean isBase() {
    return !base().isEmpty();
  }

  private String base() {
    return subject.asked("baseFigure").orElse("");
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
            isBase() ? names.name(base(), words.words().locale()) : words.name(indicator()),
            municipalities.of(municipality()),
            subject.asked("year").orElse(""));
  }

  /** What is measured. */
  public String getDefinition() {
    return isBase()
        ? names.definition(base(), words.words().locale())
        : words.indicator(indicator()).text().definition(words.words().locale());
  }

  /** How it is computed; empty for a figure that is entered. */
  public String getFormula() {
    return isBase()
        ? ""
        : words
            .indicator(indicator())
            .formula()
            .map(text -> names.formula(text, words.words().locale()))
            .orElse("");
  }

  /** The indicators that are made of it, each with where its vintages are told. */
  public List<VintageRow.Part> getServed() {
    return isBase()
        ? bases.servedBy(base(), year()).stream()
            .map(
                one ->
                    new VintageRow.Part(
                        one.text().name(words.words().locale()),
                        FigureAddress.of(one.code(), municipality(), year())))
            .toList()
        : List.of();
  }

  /** Whether any vintage tells of what it was computed. */
  public boolean isMade() {
    return rows.stream().anyMatch(one -> !one.parts().isEmpty());
  }

  /** The vintages, newest first. */
  public List<VintageRow> getRows() {
    return rows;
  }
}
