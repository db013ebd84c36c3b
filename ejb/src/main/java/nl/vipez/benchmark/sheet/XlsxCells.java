package nl.vipez.benchmark.sheet;

import java.util.Locale;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;

/** Takes the cells of one sheet as POI reads them. */
final class XlsxCells implements SheetContentsHandler {
  private static final char NUMBER = '\u0001';

  /** Leaves numbers as they are, and says that they are numbers: 1.234 may be a text as well. */
  static final DataFormatter RAW =
      new DataFormatter(Locale.ROOT) {
        @Override
        public String formatRawCellContents(double value, int index, String format) {
          return NUMBER + Double.toString(value);
        }
      };

  private final GatheredRows rows;
  private int row;
  private int column;

  XlsxCells(Bounds bounds) {
    this.rows = new GatheredRows(bounds);
  }

  Sheet sheet(String name) {
    return rows.sheet(name);
  }

  @Override
  public void startRow(int number) {
    row = number;
    column = -1;
  }

  @Override
  public void endRow(int number) {
    // nothing is kept open
  }

  @Override
  public void cell(
      @Nullable String reference, @Nullable String value, @Nullable XSSFComment remark) {
    int next = reference == null ? column + 1 : new CellReference(reference).getCol();
    if (next > column && value != null) {
      column = next;
      rows.put(row, column, cell(value));
    }
  }

  private static Cell cell(String value) {
    if (value.isEmpty() || value.charAt(0) != NUMBER) {
      return Cell.text(value, Look.PLAIN);
    }
    double number = Double.parseDouble(value.substring(1));
    return Double.isFinite(number) ? Cell.number(number, Look.PLAIN) : Cell.EMPTY;
  }
}
