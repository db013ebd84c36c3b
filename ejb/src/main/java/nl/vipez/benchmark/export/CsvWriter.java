package nl.vipez.benchmark.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** CSV (RFC 4180) in UTF-8, of the first sheet; numbers are unrounded, with a point. */
public final class CsvWriter implements SheetWriter {
  /** Spreadsheets take UTF-8 for what it is only when it begins with this. */
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  @Override
  public void write(List<Sheet> sheets, OutputStream out) throws IOException {
    out.write((BYTE_ORDER_MARK + text(sheets.get(0))).getBytes(StandardCharsets.UTF_8));
  }

  /** The lines of one sheet, for programs. */
  public static String text(Sheet sheet) {
    StringBuilder text = new StringBuilder();
    try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
      printer.printRecord(sheet.headings());
      for (List<Sheet.Cell> row : sheet.rows()) {
        printer.printRecord(row.stream().map(CsvWriter::text).toList());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static String text(Sheet.Cell cell) {
    return cell.number().isPresent() && cell.text().isEmpty()
        ? String.valueOf(cell.number().get())
        : FormulaGuard.harmless(cell.text());
  }
}
