package nl.vipez.benchmark.sheet;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;

/** Puts sheets into a workbook of POI, row after row, which it need not keep. */
final class XlsxWriter {
  private static final int CHARACTER = 256;
  private static final int REMARK_COLUMNS = 4;
  private static final int REMARK_ROWS = 5;
  private static final String LINE = "DBE2E8";

  private final SXSSFWorkbook book;
  private final Map<Look, XSSFCellStyle> styles = new EnumMap<>(Look.class);

  XlsxWriter(SXSSFWorkbook book) {
    this.book = book;
  }

  void sheet(Sheet from) {
    org.apache.poi.ss.usermodel.Sheet sheet = book.createSheet(from.name());
    Map<List<String>, CellRangeAddressList> chosen = new HashMap<>();
    for (int row = 0; row < from.rows().size(); row++) {
      Row line = sheet.createRow(row);
      for (int column = 0; column < from.rows().get(row).size(); column++) {
        Cell cell = from.at(row, column);
        if (!cell.equals(Cell.EMPTY)) {
          put(line.createCell(column), cell);
        }
        if (!cell.choices().isEmpty()) {
          chosen
              .computeIfAbsent(cell.choices(), absent -> new CellRangeAddressList())
              .addCellRangeAddress(row, column, row, column);
        }
      }
    }
    for (int column = 0; column < from.widths().size(); column++) {
      sheet.setColumnWidth(column, from.widths().get(column) * CHARACTER);
    }
    if (from.headRows() > 0) {
      sheet.createFreezePane(0, from.headRows());
    }
    chosen.forEach((choices, cells) -> choose(sheet, choices, cells));
  }

  private void put(org.apache.poi.ss.usermodel.Cell cell, Cell from) {
    cell.setCellStyle(styles.computeIfAbsent(from.look(), this::style));
    if (from.number().isPresent()) {
      cell.setCellValue(from.number().get());
    } else if (!from.text().isEmpty()) {
      cell.setCellValue(from.text());
    }
    if (!from.remark().isEmpty()) {
      remark(cell, from.remark());
    }
  }

  private void remark(org.apache.poi.ss.usermodel.Cell cell, String text) {
    ClientAnchor place = book.getCreationHelper().createClientAnchor();
    place.setCol1(cell.getColumnIndex() + 1);
    place.setCol2(cell.getColumnIndex() + 1 + REMARK_COLUMNS);
    place.setRow1(cell.getRowIndex());
    place.setRow2(cell.getRowIndex() + REMARK_ROWS);
    Comment comment = cell.getSheet().createDrawingPatriarch().createCellComment(place);
    comment.setString(book.getCreationHelper().createRichTextString(text));
    comment.setAuthor("VIP-EZ");
    cell.setCellComment(comment);
  }

  private static void choose(
      org.apache.poi.ss.usermodel.Sheet sheet, List<String> choices, CellRangeAddressList cells) {
    DataValidationHelper helper = sheet.getDataValidationHelper();
    DataValidation validation =
        helper.createValidation(
            helper.createExplicitListConstraint(choices.toArray(String[]::new)), cells);
    validation.setShowErrorBox(true);
    sheet.addValidationData(validation);
  }

  private XSSFCellStyle style(Look look) {
    XSSFCellStyle style = (XSSFCellStyle) book.createCellStyle();
    XSSFFont font = (XSSFFont) book.createFont();
    font.setBold(look.bold());
    font.setColor(colour(look.ink()));
    style.setFont(font);
    style.setVerticalAlignment(VerticalAlignment.TOP);
    style.setWrapText(look != Look.TITLE && look != Look.PLAIN);
    if (look != Look.PLAIN && look != Look.TITLE) {
      style.setFillForegroundColor(colour(look.ground()));
      style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
      style.setBorderBottom(BorderStyle.THIN);
      style.setBottomBorderColor(colour(LINE));
    }
    return style;
  }

  private static XSSFColor colour(String code) {
    return new XSSFColor(java.util.HexFormat.of().parseHex(code), null);
  }
}
