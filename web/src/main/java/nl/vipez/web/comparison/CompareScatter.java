package nl.vipez.web.comparison;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.vipez.benchmark.model.ComparisonTable;
import nl.vipez.benchmark.model.Indicator;
import nl.vipez.benchmark.model.RankCorrelation;
import nl.vipez.municipality.model.Municipality;
import nl.vipez.web.benchmark.Address;
import nl.vipez.web.benchmark.Choice;
import nl.vipez.web.benchmark.Words;
import nl.vipez.web.chart.Scatter;
import nl.vipez.web.locale.CurrentLocale;
import org.jspecify.annotations.Nullable;

/** Two indicators of the comparison against each other. */
@RequestScoped
@Named("compareScatter")
public class CompareScatter {
  @Inject private CurrentLocale locale;
  @Inject private ComparisonQuery query;
  @Inject private PeerQuery peers;

  private @Nullable Scatter chart;
  private @Nullable List<Scatter.Entry> gathered;

  private Words words() {
    return Words.of(locale.locale(), "comparison");
  }

  Optional<Indicator> x() {
    return query.picked("x", 0);
  }

  Optional<Indicator> y() {
    return query.picked("y", 1);
  }

  /** Whether there are two indicators, and somebody with a figure of both. */
  public boolean isDrawn() {
    return y().isPresent() && !entries().isEmpty();
  }

  /** What to do when there is nothing to draw. */
  public String getWhyNot() {
    return words().say(y().isEmpty() ? "scatter.two" : "scatter.nobody");
  }

  private List<Scatter.Entry> entries() {
    List<Scatter.Entry> made = gathered;
    if (made == null) {
      made = x().isPresent() && y().isPresent() ? gather(x().get(), y().get()) : List.of();
      gathered = made;
    }
    return made;
  }

  private List<Scatter.Entry> gather(Indicator across, Indicator up) {
    List<Scatter.Entry> entries = new ArrayList<>();
    ComparisonTable table = query.table();
    Words words = words(); // its formats are made once, not for each dot
    for (Municipality one : table.municipalities()) {
      Optional<Double> first = table.value(across.code(), one.code(), query.year());
      Optional<Double> second = table.value(up.code(), one.code(), query.year());
      if (first.isPresent() && second.isPresent()) {
        String label =
            words.say(
                "scatter.point",
                one.name(),
                amount(words, across, first.get()),
                amount(words, up, second.get()));
        boolean me = peers.me().filter(one::equals).isPresent();
        entries.add(new Scatter.Entry(one.name(), first.get(), second.get(), label, me));
      }
    }
    return entries;
  }

  private static String amount(Words words, Indicator one, double value) {
    return words.amount(value, one.decimals(), one.text().unit(words.locale()));
  }

  /** The chart. */
  public Scatter getChart() {
    Scatter made = chart;
    if (made == null) {
      made = Scatter.of(entries(), value -> axis(x(), value), value -> axis(y(), value));
      chart = made;
    }
    return made;
  }

  private String axis(Optional<Indicator> one, double value) {
    int decimals = one.map(Indicator::decimals).orElse(0);
    return words().number(value, value == Math.rint(value) ? 0 : Math.max(1, decimals));
  }

  /** What stands across, with its unit. */
  public String getAcross() {
    return x().map(this::heading).orElse("");
  }

  /** What stands up, with its unit. */
  public String getUp() {
    return y().map(this::heading).orElse("");
  }

  private String heading(Indicator one) {
    return one.text().name(locale.locale()) + " (" + one.text().unit(locale.locale()) + ")";
  }

  /** How far both go together, in words, with what that does not mean. */
  public String getTogether() {
    List<Scatter.Entry> entries = entries();
    return RankCorrelation.of(
            entries.stream().map(Scatter.Entry::x).toList(),
            entries.stream().map(Scatter.Entry::y).toList())
        .map(rho -> words().say("scatter.together", words().score(rho), entries.size()))
        .orElseGet(() -> words().say("scatter.few", entries.size()));
  }

  /** Both axes with source, definition and vintages. */
  public List<ComparisonPicture> getAxes() {
    return Stream.of(y(), x())
        .flatMap(Optional::stream)
        .map(one -> new PictureMaker(words(), query.table(), one, peers.me(), Set.of()))
        .map(maker -> ComparisonPicture.facts(maker, query.year()))
        .toList();
  }

  /** The picture in words. */
  public String getLabel() {
    return words().say("scatter.label", getUp(), getAcross(), entries().size());
  }

  /** The indicators to put across; the address is the value of the form. */
  public List<Choice> getAcrossChoices() {
    return choices(x());
  }

  /** The indicators to put up. */
  public List<Choice> getUpChoices() {
    return choices(y());
  }

  private List<Choice> choices(Optional<Indicator> chosen) {
    return query.table().indicators().stream()
        .map(
            one ->
                new Choice(
                    one.text().name(locale.locale()),
                    one.code(),
                    chosen.filter(one::equals).isPresent()))
        .toList();
  }

  /** The rest of the choice, to be sent along with the axes. */
  public List<Address.Pair> getRest() {
    return query.address("").pairs().stream()
        .filter(pair -> !pair.name().equals("x") && !pair.name().equals("y"))
        .toList();
  }
}
