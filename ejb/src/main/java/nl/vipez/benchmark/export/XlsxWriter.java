package nl.vipez.benchmark.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** An Excel workbook; texts are typed as texts, so that none is taken for a formula. */
public final class XlsxWriter implements SheetWriter {
  private static final int IN_MEMORY = 200;
  private static final int WIDTH = 22 * 256;

  @Override
  public void write(List<Sheet> sheets, OutputStream out) throws IOException {
    try (SXSSFWorkbook book = new SXSSFWorkbook(IN_MEMORY)) {
      // Sizes of 64 bits, its default, are refused by some readers and never needed here.
      book.setZip64Mode(Zip64Mode.Never);
      Font bold = book.createFont();
      bold.setBold(true);
      CellStyle heading = book.createCellStyle();
      heading.setFont(bold);
      for (Sheet sheet : sheets) {
        write(sheet, book.createSheet(sheet.name()), heading);
      }
      book.write(out);
    }
  }

  private static void write(Sheet sheet, SXSSFSheet made, CellStyle heading) {
    Row first = made.createRow(0);
    for (int column = 0; column < sheet.headings().size(); column++) {
      first.createCell(column).setCellValue(sheet.headings().get(column));
      first.getCell(column).setCellStyle(heading);
      made.setColumnWidth(column, WIDTH);
    }
    made.createFreezePane(0, 1);
    int number = 1;
    for (List<Sheet.Cell> cells : sheet.rows()) {
      Row row = made.createRow(number++);
      for (int column = 0; column < cells.size(); column++) {
        Sheet.Cell cell = cells.get(column);
        if (cell.number().isPresent()) {
          row.createCell(column).setCellValue(cell.number().get());
        } else if (!cell.text().isEmpty()) {
          row.createCell(column).setCellValue(cell.text());
        }
      }
    }
  }
}
