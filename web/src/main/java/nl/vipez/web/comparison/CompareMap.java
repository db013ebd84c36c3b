package nl.vipez.web.comparison;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.vipez.benchmark.model.ComparisonTable;
import nl.vipez.benchmark.model.Indicator;
import nl.vipez.municipality.model.Municipality;
import nl.vipez.web.benchmark.Choice;
import nl.vipez.web.benchmark.Words;
import nl.vipez.web.chart.Choropleth;
import nl.vipez.web.chart.MunicipalityMap;
import nl.vipez.web.locale.CurrentLocale;
import org.jspecify.annotations.Nullable;

/** One indicator of the comparison on the map of the Netherlands. */
@RequestScoped
@Named("compareMap")
public class CompareMap {
  @Inject private CurrentLocale locale;
  @Inject private ComparisonQuery query;
  @Inject private PeerQuery peers;

  private @Nullable Choropleth map;

  private Words words() {
    return Words.of(locale.locale(), "comparison");
  }

  Indicator indicator() {
    return query.picked("map", 0).orElseThrow();
  }

  PictureMaker maker() {
    return new PictureMaker(words(), query.table(), indicator(), peers.me(), Set.of());
  }

  /** The map. */
  public Choropleth getMap() {
    Choropleth made = map;
    if (made == null) {
      made = Choropleth.of(entries());
      map = made;
    }
    return made;
  }

  private Map<String, Choropleth.Entry> entries() {
    ComparisonTable table = query.table();
    PictureMaker maker = maker();
    Words words = maker.words();
    Map<String, Choropleth.Entry> entries = new HashMap<>();
    for (Municipality one : table.municipalities()) {
      Optional<Double> value = maker.value(one, query.year());
      String said = value.map(maker::amount).orElse(words.say("none"));
      entries.put(
          one.code(),
          new Choropleth.Entry(value, words.say("point", one.name(), said), maker.isMe(one)));
    }
    return entries;
  }

  /**
   * A class in the legend.
   *
   * @param step its number; -1 for the missing
   * @param text from, to and how many
   */
  public record Step(int step, String text) {}

  /** The legend, the missing last. */
  public List<Step> getLegend() {
    List<Step> legend = new ArrayList<>();
    PictureMaker maker = maker();
    for (Choropleth.Range one : getMap().classes()) {
      legend.add(
          new Step(
              one.step(),
              words()
                  .say(
                      "map.class",
                      number(one.low()),
                      maker.amount(one.high()),
                      one.count(),
                      one.low() == one.high() ? 1 : 0)));
    }
    if (getMap().isIncomplete()) {
      long missing =
          getMap().areas().stream().filter(one -> one.step() == Choropleth.MISSING).count();
      legend.add(new Step(Choropleth.MISSING, words().say("map.missing", missing)));
    }
    return legend;
  }

  private String number(double value) {
    return words().number(value, indicator().decimals());
  }

  /** Those compared that the map of 2024 does not have. */
  public String getAbsent() {
    Set<String> drawn =
        MunicipalityMap.all().shapes().stream()
            .map(MunicipalityMap.Shape::code)
            .collect(Collectors.toSet());
    List<String> absent =
        query.table().municipalities().stream()
            .filter(one -> !drawn.contains(one.code()))
            .map(Municipality::name)
            .toList();
    return absent.isEmpty() ? "" : words().say("map.absent", words().list(absent));
  }

  /** What is measured. */
  public String getName() {
    return maker().name();
  }

  /** Its unit. */
  public String getUnit() {
    return maker().unit();
  }

  /** What is counted. */
  public String getDefinition() {
    return maker().definition();
  }

  /** Key of the source. */
  public String getSource() {
    return maker().source();
  }

  /** Definition, source and vintages of what is shown. */
  public ComparisonPicture getPicture() {
    return ComparisonPicture.facts(maker(), query.year());
  }

  /** The picture in words. */
  public String getLabel() {
    return words().say("map.label", getName(), query.year());
  }

  /** The indicators to choose from. */
  public List<Choice> getChoices() {
    return query.table().indicators().stream()
        .map(
            one ->
                new Choice(
                    one.text().name(locale.locale()),
                    query
                        .address(ComparePage.PATH, query.asked(), View.MAP)
                        .replacing("map", one.code())
                        .toString(),
                    one.equals(indicator())))
        .toList();
  }
}
