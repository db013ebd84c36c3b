package nl.vipez.benchmark.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.vipez.benchmark.sheet.Look;
import nl.vipez.benchmark.sheet.SheetFormat;

/** A spreadsheet; texts are typed as texts, so that none is taken for a formula. */
public record SpreadsheetWriter(SheetFormat format) implements SheetWriter {
  private static final int NARROWEST = 8;
  private static final int WIDEST = 60;
  private static final int NUMBER = 12;

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
        sheet.name(),
        rows,
        IntStream.range(0, sheet.headings().size()).mapToObj(at -> width(sheet, at)).toList(),
        1);
  }

  /** As wide as what stands in a column, within reason: definitions are long. */
  private static int width(Sheet sheet, int column) {
    int longest =
        Stream.concat(
                Stream.of(sheet.headings().get(column).length()),
                sheet.rows().stream().map(row -> length(row.get(column))))
            .max(Integer::compare)
            .orElse(0);
    return Math.clamp(longest + 2, NARROWEST, WIDEST);
  }

  private static int length(Sheet.Cell cell) {
    return cell.number().isPresent() && cell.text().isEmpty() ? NUMBER : cell.text().length();
  }

  private static nl.vipez.benchmark.sheet.Cell shown(Sheet.Cell cell) {
    return cell.number().isPresent()
        ? nl.vipez.benchmark.sheet.Cell.number(cell.number(), Look.PLAIN)
        : nl.vipez.benchmark.sheet.Cell.text(cell.text(), Look.PLAIN);
  }
}
