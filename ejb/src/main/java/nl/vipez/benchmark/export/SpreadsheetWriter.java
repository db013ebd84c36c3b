package nl.vipez.benchmark.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.vipez.benchmark.sheet.Look;
import nl.vipez.benchmark.sheet.SheetFormat;

/** A spreadsheet; texts are typed as texts, so that none is taken for a formula. */
public record SpreadsheetWriter(SheetFormat format) implements SheetWriter {
  private static final int WIDTH = 22;

  @Override
  public void write(List<Sheet> sheets, OutputStream out) throws IOException {
    out.write(format.write(sheets.stream().map(SpreadsheetWriter::shown).toList()));
  }

  private static nl.vipez.benchmark.sheet.Sheet shown(Sheet sheet) {
    List<List<nl.vipez.benchmark.sheet.Cell>> rows = new ArrayList<>();
    rows.add(
        sheet.headings().stream()
            .map(heading -> nl.vipez.benchmark.sheet.Cell.text(heading, Look.HEAD))
            .toList());
    sheet.rows().forEach(row -> rows.add(row.stream().map(SpreadsheetWriter::shown).toList()));
    return new nl.vipez.benchmark.sheet.Sheet(
        sheet.name(), rows, Collections.nCopies(sheet.headings().size(), WIDTH), 1);
  }

  private static nl.vipez.benchmark.sheet.Cell shown(Sheet.Cell cell) {
    return cell.number().isPresent()
        ? nl.vipez.benchmark.sheet.Cell.number(cell.number(), Look.PLAIN)
        : nl.vipez.benchmark.sheet.Cell.text(cell.text(), Look.PLAIN);
  }
}
