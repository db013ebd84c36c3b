package nl.vipez.benchmark.entry;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.vipez.benchmark.entry.UploadedRow.Column;
import nl.vipez.benchmark.sheet.Cell;
import nl.vipez.benchmark.sheet.Sheet;

/**
 * Where the columns of a sheet stand.
 *
 * @param row the row of the heads, from 0
 * @param columns the columns it has, from 0
 * @param about municipality and year, where they stand above the heads rather than in each row
 */
record Headings(int row, Map<Column, Integer> columns, Map<Column, Cell> about) {
  private static final int DEEPEST = 20;
  private static final Map<String, Column> NAMES =
      Map.ofEntries(
          Map.entry("indicator", Column.INDICATOR),
          Map.entry("municipality", Column.MUNICIPALITY),
          Map.entry("gemeente", Column.MUNICIPALITY),
          Map.entry("year", Column.YEAR),
          Map.entry("jaar", Column.YEAR),
          Map.entry("value", Column.VALUE),
          Map.entry("waarde", Column.VALUE),
          Map.entry("cases", Column.CASES),
          Map.entry("gevallen", Column.CASES),
          Map.entry("status", Column.STATUS),
          Map.entry("reason", Column.REASON),
          Map.entry("reden", Column.REASON),
          Map.entry("explanation", Column.NOTE),
          Map.entry("toelichting", Column.NOTE),
          Map.entry("version", Column.VERSION),
          Map.entry("versie", Column.VERSION));

  /** The heads of a sheet that holds figures; other sheets have none. */
  static Optional<Headings> of(Sheet sheet) {
    Map<Column, Cell> about = new EnumMap<>(Column.class);
    for (int row = 0; row < Math.min(DEEPEST, sheet.rows().size()); row++) {
      Map<Column, Integer> columns = columns(sheet.rows().get(row));
      if (columns.containsKey(Column.INDICATOR) && columns.containsKey(Column.VALUE)) {
        return Optional.of(new Headings(row, columns, about));
      }
      for (Column named : List.of(Column.MUNICIPALITY, Column.YEAR)) {
        if (columns.containsKey(named)) {
          about.put(named, sheet.at(row, columns.get(named) + 1));
        }
      }
    }
    return Optional.empty();
  }

  private static Map<Column, Integer> columns(List<Cell> cells) {
    Map<Column, Integer> columns = new EnumMap<>(Column.class);
    for (int place = 0; place < cells.size(); place++) {
      Column column = NAMES.get(cells.get(place).shown().toLowerCase(Locale.ROOT));
      if (column != null) {
        columns.putIfAbsent(column, place);
      }
    }
    return columns;
  }

  /** Whether municipality and year are told for each row or for all. */
  boolean complete() {
    return List.of(Column.MUNICIPALITY, Column.YEAR).stream()
        .allMatch(named -> columns.containsKey(named) || about.containsKey(named));
  }

  /** Whether rows left open are no answers: a form tells the municipality once. */
  boolean form() {
    return !columns.containsKey(Column.MUNICIPALITY);
  }

  /** The columns a person fills in. */
  boolean filledIn(int column) {
    return List.of(Column.VALUE, Column.STATUS, Column.REASON, Column.NOTE).stream()
        .anyMatch(named -> Integer.valueOf(column).equals(columns.get(named)));
  }
}
