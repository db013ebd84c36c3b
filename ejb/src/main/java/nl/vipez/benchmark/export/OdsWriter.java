package nl.vipez.benchmark.export;

import com.github.miachm.sods.Range;
import com.github.miachm.sods.SpreadSheet;
import com.github.miachm.sods.Style;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An OpenDocument spreadsheet; texts are typed as texts, so that none is taken for a formula. */
public final class OdsWriter implements SheetWriter {
  private static final Double WIDTH_MM = 40.0;

  @Override
  public void write(List<Sheet> sheets, OutputStream out) throws IOException {
    SpreadSheet book = new SpreadSheet();
    for (Sheet sheet : sheets) {
      book.appendSheet(made(sheet));
    }
    book.save(out);
  }

  private static com.github.miachm.sods.Sheet made(Sheet sheet) {
    int width = sheet.headings().size();
    com.github.miachm.sods.Sheet made =
        new com.github.miachm.sods.Sheet(sheet.name(), sheet.rows().size() + 1, width);
    @Nullable Object[][] values = new @Nullable Object[sheet.rows().size() + 1][width];
    values[0] = sheet.headings().toArray();
    for (int row = 0; row < sheet.rows().size(); row++) {
      for (int column = 0; column < width; column++) {
        values[row + 1][column] = value(sheet.rows().get(row).get(column));
      }
    }
    made.getDataRange().setValues(values);
    Style bold = new Style();
    bold.setBold(true);
    Range headings = made.getRange(0, 0, 1, width);
    headings.setStyle(bold);
    made.setColumnWidths(0, width, WIDTH_MM);
    return made;
  }

  private static @Nullable Object value(Sheet.Cell cell) {
    return cell.number().isPresent()
        ? cell.number().get()
        : cell.text().isEmpty() ? null : cell.text();
  }
}
