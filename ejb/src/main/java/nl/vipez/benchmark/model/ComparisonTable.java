package nl.vipez.benchmark.model;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vipez.municipality.model.Municipality;

/**
 * Indicators by municipalities by years, as one caller may see them.
 *
 * @param indicators rows
 * @param municipalities columns
 * @param years oldest first
 * @param cells the figures that are there and open to the caller
 */
public record ComparisonTable(
    List<Indicator> indicators,
    List<Municipality> municipalities,
    List<Integer> years,
    Map<Cell, Figure> cells) {

  /** Copies the collections. */
  public ComparisonTable {
    indicators = List.copyOf(indicators);
    municipalities = List.copyOf(municipalities);
    years = List.copyOf(years);
    // Not Map.copyOf: its probing is slow on tens of thousands of keys that lie close together.
    cells = Collections.unmodifiableMap(new HashMap<>(cells));
  }

  /** What a cell is about. */
  public record Cell(String indicator, String municipality, int year) {}

  /** The figure in a cell. */
  public Optional<Figure> figure(String indicator, String municipality, int year) {
    return Optional.ofNullable(cells.get(new Cell(indicator, municipality, year)));
  }

  /** The value in a cell; empty is missing, or not for this caller. */
  public Optional<Double> value(String indicator, String municipality, int year) {
    return figure(indicator, municipality, year).flatMap(Figure::value);
  }
}
