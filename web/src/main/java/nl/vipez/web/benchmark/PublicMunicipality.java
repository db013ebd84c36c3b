package nl.vipez.web.benchmark;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.vipez.benchmark.PublicFigures;
import nl.vipez.benchmark.model.Aggregate;
import nl.vipez.benchmark.model.Figure;
import nl.vipez.benchmark.model.Indicator;
import nl.vipez.benchmark.model.PublicLine;
import nl.vipez.municipality.model.Municipality;
import nl.vipez.web.chart.Sparkline;
import nl.vipez.web.locale.CurrentLocale;

/** Figures of one municipality that are public already, open to everyone. */
@RequestScoped
@Named("publicMunicipality")
public class PublicMunicipality {
  @Inject private CurrentLocale locale;
  @Inject private Subject subject;
  @Inject private PublicPage page;
  @Inject private PublicFigures figures;

  /**
   * One public indicator.
   *
   * @param name of the indicator
   * @param unit its unit
   * @param value the figure written out, or the words for none
   * @param course its values over the years
   * @param courseLabel that course in words
   * @param median the middle of the country; empty with fewer than five
   * @param source key of the source
   * @param trace source, vintage and status in words; empty without a figure
   */
  public record Row(
      String name,
      String unit,
      String value,
      Sparkline course,
      String courseLabel,
      String median,
      String source,
      String trace) {}

  private Words words() {
    return Words.of(locale.locale());
  }

  /** Whether a municipality is asked for. */
  public boolean isAsked() {
    return subject.asked("municipality").isPresent();
  }

  /** Whether nobody knows it. */
  public boolean isUnknown() {
    return subject.isUnknown();
  }

  /** Its name; empty when none is asked for. */
  public String getName() {
    return asked()
        .map(Municipality::name)
        .orElseGet(() -> subject.asked("municipality").orElse(""));
  }

  private Optional<Municipality> asked() {
    return subject.asked("municipality").flatMap(subject::named);
  }

  /** The public indicators of the category shown. */
  public List<Row> getRows() {
    return asked()
        .map(one -> figures.of(one.code(), page.getCategory()).stream().map(this::row).toList())
        .orElse(List.of());
  }

  private Row row(PublicLine line) {
    Indicator one = line.indicator();
    return new Row(
        one.text().name(locale.locale()),
        one.text().unit(locale.locale()),
        line.figure()
            .flatMap(Figure::value)
            .map(value -> words().number(value, one.decimals()))
            .orElse(words().say("public.no-value")),
        Sparkline.of(line.course(), Set.of()),
        courseLabel(line),
        line.country()
            .map(Aggregate::median)
            .map(value -> words().number(value, one.decimals()))
            .orElse(""),
        line.figure().map(Figure::source).orElse(one.source()).name(),
        line.figure().map(this::trace).orElse(""));
  }

  private String trace(Figure figure) {
    return words()
        .say(
            "area.vintage",
            words().say("source." + figure.source().name()),
            figure.vintage(),
            words().say("area.status." + figure.status().name()));
  }

  private String courseLabel(PublicLine line) {
    if (line.course().isEmpty()) {
      return words().say("area.trend-none");
    }
    Indicator one = line.indicator();
    String unit = one.text().unit(locale.locale());
    return words()
        .say(
            "area.trend",
            line.course().firstKey(),
            line.course().lastKey(),
            words().amount(line.course().firstEntry().getValue(), one.decimals(), unit),
            words().amount(line.course().lastEntry().getValue(), one.decimals(), unit));
  }
}
