package nl.vipez.benchmark.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** CSV (RFC 4180) in UTF-8, of the first sheet; numbers are unrounded, with a point. */
public final class CsvWriter implements SheetWriter {
  /** Spreadsheets take UTF-8 for what it is only when it begins with this. */
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  @Override
  public void write(List<Sheet> sheets, OutputStream out) throws IOException {
    Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    text.write(BYTE_ORDER_MARK);
    CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180);
    Sheet first = sheets.get(0);
    printer.printRecord(first.headings());
    for (List<Sheet.Cell> row : first.rows()) {
      printer.printRecord(row.stream().map(CsvWriter::text).toList());
    }
    printer.flush();
  }

  private static String text(Sheet.Cell cell) {
    return cell.number().map(String::valueOf).orElseGet(() -> FormulaGuard.harmless(cell.text()));
  }
}
