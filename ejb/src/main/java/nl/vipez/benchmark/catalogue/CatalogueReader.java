package nl.vipez.benchmark.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.vipez.audience.model.FigureSource;
import nl.vipez.benchmark.model.Aggregation;
import nl.vipez.benchmark.model.Indicator;
import nl.vipez.benchmark.model.IndicatorText;
import nl.vipez.benchmark.model.Orientation;
import nl.vipez.benchmark.model.Polarity;
import nl.vipez.platform.ResourceTable;
import nl.vipez.platform.ResourceTable.Row;

/** Reads the indicator catalogue from the reference file. */
public final class CatalogueReader {
  /** The file. */
  public static final ResourceTable INDICATORS = new ResourceTable("/reference/indicators.csv");

  private CatalogueReader() {}

  /** The definitions in it, in order. */
  public static List<Indicator> read() {
    List<Indicator> all = new ArrayList<>();
    INDICATORS.forEach(row -> all.add(indicator(row)));
    return all;
  }

  private static Indicator indicator(Row row) {
    return new Indicator(
        row.text("code"),
        Integer.parseInt(row.text("category")),
        text(row),
        Integer.parseInt(row.text("decimals")),
        orientation(row),
        FigureSource.valueOf(row.text("source")),
        row.optional("formula"),
        Aggregation.valueOf(row.text("aggregation")),
        new Indicator.Limits(
            number(row, "bound_low"),
            number(row, "bound_high"),
            number(row, "tolerance_pct"),
            number(row, "smallest_material_difference").orElse(0.0)),
        row.text("core").equals("yes"),
        row.text("survey").equals("yes"),
        Integer.parseInt(row.text("valid_from")),
        row.optional("valid_to").map(Integer::valueOf));
  }

  /** Name, definition and unit in both languages, as every reference file has them. */
  public static IndicatorText text(Row row) {
    return new IndicatorText(
        row.text("nl"),
        row.text("en"),
        row.text("definition_nl"),
        row.text("definition_en"),
        row.text("unit_nl"),
        row.text("unit"));
  }

  private static Orientation orientation(Row row) {
    Polarity polarity = Polarity.valueOf(row.text("polarity"));
    return polarity == Polarity.TARGET_BAND
        ? Orientation.within(
            number(row, "band_low").orElseThrow(), number(row, "band_high").orElseThrow())
        : Orientation.of(polarity);
  }

  private static Optional<Double> number(Row row, String column) {
    return row.optional(column).map(Double::valueOf);
  }
}
