package nl.vipez.benchmark;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.vipez.audience.model.FigureSource;
import nl.vipez.benchmark.catalogue.CatalogueReader;
import nl.vipez.benchmark.model.Aggregation;
import nl.vipez.benchmark.model.Indicator;
import nl.vipez.benchmark.model.Orientation;
import nl.vipez.benchmark.model.Polarity;
import nl.vipez.benchmark.model.base.EnteredFigure;
import nl.vipez.platform.ResourceTable;
import nl.vipez.platform.ResourceTable.Row;

/** The definitions of entered base figures, as they come with the program. */
final class EnteredTable {
  static final ResourceTable DEFINITIONS = new ResourceTable("/reference/entered_figures.csv");

  private static final int FIRST_YEAR = 2010;
  private static final Map<String, EnteredFigure> ALL = read();
  private static final Map<String, EnteredFigure> STAND_INS =
      ALL.values().stream()
          .filter(one -> one.standsFor().isPresent())
          .collect(Collectors.toMap(one -> one.standsFor().orElseThrow(), one -> one));

  private EnteredTable() {}

  private static Map<String, EnteredFigure> read() {
    Map<String, EnteredFigure> all = new LinkedHashMap<>();
    DEFINITIONS.forEach(
        row ->
            all.put(
                row.text("code"),
                new EnteredFigure(
                    question(row), row.optional("part_of"), row.optional("stands_for"))));
    return all;
  }

  private static Indicator question(Row row) {
    return new Indicator(
        row.text("code"),
        Integer.parseInt(row.text("category")),
        CatalogueReader.text(row),
        Integer.parseInt(row.text("decimals")),
        Orientation.of(Polarity.NEUTRAL),
        FigureSource.OWN,
        Optional.empty(),
        Aggregation.SUM,
        new Indicator.Limits(Optional.of(0.0), Optional.empty(), Optional.empty(), 1),
        false,
        false,
        FIRST_YEAR,
        Optional.empty());
  }

  static Collection<EnteredFigure> all() {
    return ALL.values();
  }

  static Optional<EnteredFigure> find(String code) {
    return Optional.ofNullable(ALL.get(code));
  }

  /** What municipalities enter where a source has no such figure. */
  static Optional<EnteredFigure> standingIn(String code) {
    return Optional.ofNullable(STAND_INS.get(code));
  }

  /** The codes that something stands in for. */
  static Set<String> replaceable() {
    return STAND_INS.keySet();
  }
}
