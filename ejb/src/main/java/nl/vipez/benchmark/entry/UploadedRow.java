package nl.vipez.benchmark.entry;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.vipez.benchmark.model.entry.TypedNumber;
import nl.vipez.benchmark.sheet.Cell;

/**
 * One row of a table handed in.
 *
 * @param cells what stands in its columns; columns the table does not have are absent
 * @param place where an error in a column, or in the row, is told: "row 12, value", "Sheet!F12"
 * @param typed whether people typed its numbers, so that commas and points are read as they mean
 * @param form whether it comes from a form, in which a row left open is no answer
 */
record UploadedRow(
    Map<Column, Cell> cells,
    Function<Optional<Column>, String> place,
    boolean typed,
    boolean form) {

  /** What a column holds. */
  enum Column {
    INDICATOR,
    MUNICIPALITY,
    YEAR,
    VALUE,
    CASES,
    STATUS,
    REASON,
    NOTE,
    VERSION
  }

  UploadedRow {
    cells = cells.isEmpty() ? Map.of() : new EnumMap<>(cells);
  }

  String text(Column column) {
    return cell(column).shown();
  }

  Cell cell(Column column) {
    return cells.getOrDefault(column, Cell.EMPTY);
  }

  String place(Column column) {
    return place.apply(Optional.of(column));
  }

  String rowPlace() {
    return place.apply(Optional.empty());
  }

  /** Whether nothing was filled in. */
  boolean open() {
    return noteOnly() && cell(Column.NOTE).blank();
  }

  /** Whether there is an explanation, and no answer yet. */
  boolean noteOnly() {
    return cell(Column.VALUE).blank() && cell(Column.STATUS).blank() && cell(Column.REASON).blank();
  }

  /** The value as it was typed; a plain decimal number where a program wrote it. */
  TypedNumber number() {
    Cell cell = cell(Column.VALUE);
    if (cell.number().isPresent()) {
      return new TypedNumber(cell.number(), Optional.empty());
    }
    String text = cell.shown();
    if (typed) {
      return TypedNumber.of(text);
    }
    return new TypedNumber(
        text.matches("[+-]?\\d{1,15}(\\.\\d{1,15})?")
            ? Optional.of(Double.valueOf(text))
            : Optional.empty(),
        Optional.empty());
  }
}
