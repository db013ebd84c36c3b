package nl.vipez.web.benchmark;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import nl.vipez.benchmark.model.Figure;
import nl.vipez.benchmark.model.Indicator;

/**
 * Figures as a JSON-stat 2.0 dataset (https://json-stat.org/full/) with the dimensions indicator,
 * municipality and year; a cell without a figure is left out, a missing value is null. Units and
 * definitions stand with the indicators, the vintage of each value in the extension.
 */
public final class JsonStat {
  private final List<Figure> figures;
  private final List<String> indicators;
  private final List<String> municipalities;
  private final List<String> years;

  /** Of these figures, at most one a cell. */
  public JsonStat(List<Figure> figures) {
    this.figures = figures;
    this.indicators = values(Figure::indicator);
    this.municipalities = values(Figure::municipality);
    this.years = values(figure -> String.valueOf(figure.year()));
  }

  /**
   * The dataset.
   *
   * @param indicator the indicator of a code
   * @param municipalityName name of a code
   */
  public JsonObject dataset(
      Function<String, Optional<Indicator>> indicator,
      Function<String, String> municipalityName,
      Locale locale) {
    JsonObjectBuilder value = Json.createObjectBuilder();
    JsonObjectBuilder status = Json.createObjectBuilder();
    JsonObjectBuilder vintage = Json.createObjectBuilder();
    TreeSet<String> sources = new TreeSet<>();
    for (Figure figure : figures) {
      String place = String.valueOf(place(figure));
      figure
          .value()
          .ifPresentOrElse(number -> value.add(place, number), () -> value.addNull(place));
      status.add(place, figure.status().name());
      vintage.add(place, figure.vintage());
      sources.add(figure.source().name());
    }
    return Json.createObjectBuilder()
        .add("version", "2.0")
        .add("class", "dataset")
        .add("source", String.join(", ", sources))
        .add("id", array(List.of("indicator", "municipality", "year")))
        .add(
            "size",
            Json.createArrayBuilder()
                .add(indicators.size())
                .add(municipalities.size())
                .add(years.size()))
        .add(
            "dimension",
            Json.createObjectBuilder()
                .add("indicator", indicators(indicator, locale))
                .add("municipality", dimension(municipalities, municipalityName))
                .add("year", dimension(years, year -> year)))
        .add("value", value)
        .add("status", status)
        .add("extension", Json.createObjectBuilder().add("vintage", vintage))
        .build();
  }

  private JsonObjectBuilder indicators(
      Function<String, Optional<Indicator>> indicator, Locale locale) {
    JsonObjectBuilder labels = Json.createObjectBuilder();
    JsonObjectBuilder units = Json.createObjectBuilder();
    JsonObjectBuilder notes = Json.createObjectBuilder();
    for (String code : indicators) {
      Optional<Indicator> known = indicator.apply(code);
      labels.add(code, known.map(one -> one.text().name(locale)).orElse(code));
      known.ifPresent(
          one -> {
            units.add(
                code,
                Json.createObjectBuilder()
                    .add("label", one.text().unit(locale))
                    .add("decimals", one.decimals()));
            notes.add(code, array(List.of(one.text().definition(locale))));
          });
    }
    return Json.createObjectBuilder()
        .add(
            "category",
            Json.createObjectBuilder()
                .add("index", array(indicators))
                .add("label", labels)
                .add("unit", units)
                .add("note", notes));
  }

  private long place(Figure figure) {
    long place = indicators.indexOf(figure.indicator());
    place = place * municipalities.size() + municipalities.indexOf(figure.municipality());
    return place * years.size() + years.indexOf(String.valueOf(figure.year()));
  }

  private List<String> values(Function<Figure, String> of) {
    return new ArrayList<>(new TreeSet<>(figures.stream().map(of).toList()));
  }

  private static JsonObjectBuilder dimension(List<String> codes, Function<String, String> name) {
    JsonObjectBuilder labels = Json.createObjectBuilder();
    codes.forEach(code -> labels.add(code, name.apply(code)));
    return Json.createObjectBuilder()
        .add(
            "category", Json.createObjectBuilder().add("index", array(codes)).add("label", labels));
  }

  private static JsonArrayBuilder array(Collection<String> texts) {
    JsonArrayBuilder array = Json.createArrayBuilder();
    texts.forEach(array::add);
    return array;
  }
}
