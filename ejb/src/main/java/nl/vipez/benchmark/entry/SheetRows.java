package nl.vipez.benchmark.entry;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.vipez.benchmark.entry.UploadedRow.Column;
import nl.vipez.benchmark.sheet.Cell;
import nl.vipez.benchmark.sheet.Look;
import nl.vipez.benchmark.sheet.Sheet;
import nl.vipez.shared.FieldError;

/** Reads the rows of a spreadsheet: every sheet that has a head for indicator and for value. */
final class SheetRows {
  private final List<UploadedRow> rows = new ArrayList<>();
  private final List<FieldError> errors = new ArrayList<>();

  private SheetRows() {}

  static UploadedTable read(List<Sheet> sheets) {
    SheetRows read = new SheetRows();
    boolean found = false;
    for (Sheet sheet : sheets) {
      Optional<Headings> heads = Headings.of(sheet);
      heads.ifPresent(one -> read.sheet(sheet, one));
      found |= heads.isPresent();
    }
    if (!found) {
      read.errors.add(FieldError.of("file", "benchmark.sheet.no-heads"));
    } else if (read.rows.isEmpty() && read.errors.isEmpty()) {
      read.errors.add(FieldError.of("file", "benchmark.upload.empty"));
    }
    if (read.rows.size() > UploadedTable.MOST_ROWS) {
      return new UploadedTable(
          List.of(),
          List.of(
              FieldError.of("file", "benchmark.upload.too-many-rows", UploadedTable.MOST_ROWS)));
    }
    return new UploadedTable(read.rows, read.errors);
  }

  private void sheet(Sheet sheet, Headings heads) {
    if (!heads.complete()) {
      errors.add(
          FieldError.of(
              place(sheet, heads.row(), heads).apply(Optional.empty()),
              "benchmark.sheet.no-subject"));
      return;
    }
    for (int row = heads.row() + 1; row < sheet.rows().size(); row++) {
      if (!sheet.rows().get(row).isEmpty()) {
        row(sheet, heads, row);
      }
    }
  }

  private void row(Sheet sheet, Headings heads, int row) {
    Map<Column, Cell> cells = new EnumMap<>(heads.about());
    heads.columns().forEach((column, place) -> cells.put(column, sheet.at(row, place)));
    if (!cells.getOrDefault(Column.INDICATOR, Cell.EMPTY).blank()) {
      Function<Optional<Column>, String> place = place(sheet, row, heads);
      cells.computeIfPresent(Column.STATUS, (column, cell) -> code(cell, Choices::status));
      cells.computeIfPresent(Column.REASON, (column, cell) -> code(cell, Choices::reason));
      rows.add(new UploadedRow(cells, place, true, heads.form()));
    }
  }

  /** What people chose in words, as the code it stands for. */
  private static Cell code(Cell cell, Function<String, Optional<String>> codes) {
    return codes.apply(cell.shown()).map(code -> Cell.text(code, Look.PLAIN)).orElse(cell);
  }

  private static Function<Optional<Column>, String> place(Sheet sheet, int row, Headings heads) {
    return column ->
        sheet.name() + "!" + Sheet.letters(column.map(heads.columns()::get).orElse(0)) + (row + 1);
  }
}
