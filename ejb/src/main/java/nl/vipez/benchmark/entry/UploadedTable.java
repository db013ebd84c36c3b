package nl.vipez.benchmark.entry;

import java.util.List;
import nl.vipez.benchmark.sheet.Sheet;
import nl.vipez.benchmark.sheet.SheetFormat;
import nl.vipez.shared.FieldError;

/**
 * A table handed in, read but not believed yet.
 *
 * @param rows its rows
 * @param errors what is wrong with the table itself
 */
public record UploadedTable(List<UploadedRow> rows, List<FieldError> errors) {
  /** How many rows a table has at most. */
  static final int MOST_ROWS = 10_000;

  /** Copies both. */
  public UploadedTable {
    rows = List.copyOf(rows);
    errors = List.copyOf(errors);
  }

  /** A table of comma-separated values: columns indicator, municipality, year, value. */
  public static UploadedTable csv(String text) {
    return CsvRows.read(text);
  }

  /**
   * A spreadsheet: the template filled in, or the same columns as CSV.
   *
   * @throws nl.vipez.shared.DomainException {@link nl.vipez.shared.Problem#UNPROCESSABLE} when it
   *     is no such file, or larger than its bounds
   */
  public static UploadedTable spreadsheet(SheetFormat format, byte[] bytes) {
    return sheets(format.read(bytes));
  }

  static UploadedTable sheets(List<Sheet> sheets) {
    return SheetRows.read(sheets);
  }
}
