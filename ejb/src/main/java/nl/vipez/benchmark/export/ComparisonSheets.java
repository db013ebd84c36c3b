package nl.vipez.benchmark.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import nl.vipez.benchmark.export.Sheet.Cell;
import nl.vipez.benchmark.model.ComparisonTable;
import nl.vipez.benchmark.model.Figure;
import nl.vipez.benchmark.model.Indicator;
import nl.vipez.municipality.model.Municipality;

/**
 * A comparison as sheets: one line a figure with its source, vintage and definition, the columns
 * named as in the REST interface; and one line an indicator.
 */
public final class ComparisonSheets {
  private static final String NAME = "figures";
  private static final List<String> FIGURES =
      List.of(
          "indicator",
          "name",
          "unit",
          "municipality",
          "municipalityName",
          "year",
          "value",
          "status",
          "vintage",
          "source",
          "basis",
          "definition");

  private static final List<String> INDICATORS =
      List.of("indicator", "name", "unit", "polarity", "source", "definition");

  private ComparisonSheets() {}

  /** The sheets of a table, in the reader's language. */
  public static List<Sheet> of(ComparisonTable table, Locale locale) {
    List<List<Cell>> figures = new ArrayList<>();
    for (Indicator row : table.indicators()) {
      for (Municipality column : table.municipalities()) {
        for (int year : table.years()) {
          Optional<Figure> figure = table.figure(row.code(), column.code(), year);
          figure.ifPresent(one -> figures.add(line(row, column, one, locale)));
        }
      }
    }
    return List.of(
        new Sheet(NAME, FIGURES, figures),
        new Sheet(
            "indicators",
            INDICATORS,
            table.indicators().stream().map(one -> line(one, locale)).toList()));
  }

  /** Figures in their order, in the reader's language. */
  public static Sheet of(
      List<Figure> figures,
      Function<String, Indicator> indicators,
      Function<String, Municipality> municipalities,
      Locale locale) {
    return new Sheet(
        NAME,
        FIGURES,
        figures.stream()
            .map(
                one ->
                    line(
                        indicators.apply(one.indicator()),
                        municipalities.apply(one.municipality()),
                        one,
                        locale))
            .toList());
  }

  private static List<Cell> line(Indicator row, Municipality column, Figure figure, Locale locale) {
    return List.of(
        Cell.of(row.code()),
        Cell.of(row.text().name(locale)),
        Cell.of(row.text().unit(locale)),
        Cell.of(column.code()),
        Cell.of(column.name()),
        Cell.whole(figure.year()),
        Cell.of(figure.value()),
        Cell.of(figure.status().name()),
        Cell.whole(figure.vintage()),
        Cell.of(figure.source().name()),
        Cell.of(figure.basis().name()),
        Cell.of(row.text().definition(locale)));
  }

  private static List<Cell> line(Indicator one, Locale locale) {
    return List.of(
        Cell.of(one.code()),
        Cell.of(one.text().name(locale)),
        Cell.of(one.text().unit(locale)),
        Cell.of(one.orientation().polarity().name()),
        Cell.of(one.source().name()),
        Cell.of(one.text().definition(locale)));
  }
}
