package nl.vipez.benchmark.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.miachm.sods.SpreadSheet;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import nl.vipez.benchmark.export.Sheet.Cell;
import nl.vipez.benchmark.sheet.SheetFormat;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** What is written can be read, and no text becomes a formula. */
class SheetWriterTest {
  private static final String FORMULA = "=HYPERLINK(\"http://x\")";
  private static final List<Sheet> SHEETS =
      List.of(
          new Sheet(
              "figures",
              List.of("name", "value"),
              List.of(
                  List.of(Cell.of("Súdwest-Fryslân"), Cell.of(-1.25)),
                  List.of(Cell.of(FORMULA), Cell.of(Optional.empty())))),
          new Sheet("indicators", List.of("code"), List.of(List.of(Cell.of("@A")))));

  private static byte[] written(SheetWriter writer) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    writer.write(SHEETS, out);
    return out.toByteArray();
  }

  @Test
  void csvGuardsTextsAndLeavesNumbers() throws IOException {
    assertThat(new String(written(new CsvWriter()), StandardCharsets.UTF_8))
        .isEqualTo(
            "\uFEFFname,value\r\nSúdwest-Fryslân,-1.25\r\n"
                + "\"'=HYPERLINK(\"\"http://x\"\")\",\r\n");
  }

  @Test
  void xlsxTypesTextsAsTexts() throws IOException {
    try (XSSFWorkbook book =
        new XSSFWorkbook(
            new ByteArrayInputStream(written(new SpreadsheetWriter(SheetFormat.XLSX))))) {
      XSSFSheet sheet = book.getSheet("figures");
      assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo("Súdwest-Fryslân");
      assertThat(sheet.getRow(1).getCell(1).getNumericCellValue()).isEqualTo(-1.25);
      assertThat(sheet.getRow(2).getCell(0).getCellType()).isEqualTo(CellType.STRING);
      assertThat(sheet.getRow(2).getCell(0).getStringCellValue()).isEqualTo(FORMULA);
      assertThat(sheet.getRow(2).getCell(1)).as("missing is empty").isNull();
      assertThat(book.getSheet("indicators").getRow(1).getCell(0).getStringCellValue())
          .isEqualTo("@A");
    }
  }

  @Test
  void odsTypesTextsAsTexts() throws IOException {
    SpreadSheet book =
        new SpreadSheet(new ByteArrayInputStream(written(new SpreadsheetWriter(SheetFormat.ODS))));
    com.github.miachm.sods.Sheet sheet = book.getSheet("figures");

    assertThat(sheet.getRange(1, 0).getValue()).isEqualTo("Súdwest-Fryslân");
    assertThat(sheet.getRange(1, 1).getValue()).isEqualTo(-1.25);
    assertThat(sheet.getRange(2, 0).getValue()).isEqualTo(FORMULA);
    assertThat(sheet.getRange(2, 0).getFormula()).isNull();
    assertThat(sheet.getRange(2, 1).getValue()).isNull();
    assertThat(book.getSheet("indicators").getRange(1, 0).getValue()).isEqualTo("@A");
  }

  @Test
  void aYearIsANumberWithoutDecimalsAndColumnsAreAsWideAsWhatStandsInThem() throws IOException {
    String definition = "Wat telt mee en wat niet in veel woorden. ".repeat(5).strip();
    List<Sheet> sheets =
        List.of(
            new Sheet(
                "figures",
                List.of("year", "definition"),
                List.of(List.of(Cell.whole(2024), Cell.of(definition)))));
    assertThat(CsvWriter.text(sheets.get(0))).contains("\r\n2024,Wat telt");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new SpreadsheetWriter(SheetFormat.XLSX).write(sheets, out);
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
      XSSFSheet sheet = book.getSheet("figures");
      assertThat(sheet.getRow(1).getCell(0).getNumericCellValue()).isEqualTo(2024);
      assertThat(sheet.getColumnWidth(0)).isLessThan(12 * 256);
      assertThat(sheet.getColumnWidth(1)).isBetween(50 * 256, 62 * 256);
      assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
    }
  }
}
