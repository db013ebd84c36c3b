package nl.vipez.benchmark.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.vipez.benchmark.export.Sheet.Cell;
import nl.vipez.benchmark.model.AreaLine;
import nl.vipez.benchmark.model.Figure;
import nl.vipez.benchmark.model.IndicatorLine;
import nl.vipez.benchmark.model.Interval;
import nl.vipez.benchmark.model.Profile;

/** A profile as sheets: one line an area, and one line an indicator with what made it. */
public final class ProfileSheets {
  private static final List<String> AREAS =
      List.of(
          "category",
          "name",
          "verdict",
          "score",
          "low80",
          "high80",
          "positioned",
          "judgeable",
          "municipality",
          "year",
          "peers");

  private static final List<String> INDICATORS =
      List.of(
          "category",
          "indicator",
          "name",
          "unit",
          "value",
          "status",
          "percentile",
          "verdict",
          "peers",
          "median",
          "vintage",
          "source",
          "definition");

  private ProfileSheets() {}

  /** The sheets of a profile, in the reader's language. */
  public static List<Sheet> of(Profile profile, Locale locale) {
    boolean english = locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
    List<List<Cell>> areas = new ArrayList<>();
    List<List<Cell>> indicators = new ArrayList<>();
    for (AreaLine line : profile.areas()) {
      String name = english ? line.category().en() : line.category().nl();
      areas.add(area(profile, line, name));
      line.indicators().forEach(one -> indicators.add(indicator(line, one, locale)));
    }
    return List.of(
        new Sheet("areas", AREAS, areas), new Sheet("indicators", INDICATORS, indicators));
  }

  private static List<Cell> area(Profile profile, AreaLine line, String name) {
    return List.of(
        Cell.whole(line.category().number()),
        Cell.of(name),
        Cell.of(line.area().verdict().name()),
        Cell.of(line.area().score()),
        Cell.of(line.area().interval().map(Interval::low)),
        Cell.of(line.area().interval().map(Interval::high)),
        Cell.whole(line.area().coverage().positioned()),
        Cell.whole(line.area().coverage().judgeable()),
        Cell.of(profile.municipality().code()),
        Cell.whole(profile.year()),
        Cell.of(profile.peers().choice().text()));
  }

  private static List<Cell> indicator(AreaLine area, IndicatorLine line, Locale locale) {
    return List.of(
        Cell.whole(area.category().number()),
        Cell.of(line.indicator().code()),
        Cell.of(line.indicator().text().name(locale)),
        Cell.of(line.indicator().text().unit(locale)),
        Cell.of(line.value()),
        Cell.of(line.figure().map(one -> one.status().name()).orElse("M")),
        Cell.of(line.position().p()),
        Cell.of(line.position().verdict().name()),
        Cell.whole(line.position().peers()),
        Cell.of(line.position().median()),
        line.figure().map(Figure::vintage).map(Cell::whole).orElseGet(() -> Cell.of("")),
        Cell.of(line.figure().map(Figure::source).orElse(line.indicator().source()).name()),
        Cell.of(line.indicator().text().definition(locale)));
  }
}
