package nl.vipez.benchmark.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.vipez.shared.DomainException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The same contract for each format. */
class SheetFormatTest {

  @ParameterizedTest
  @EnumSource(SheetFormat.class)
  void whatIsWrittenIsReadBack(SheetFormat format) {
    Sheet first =
        new Sheet(
            "7 Starters & zo",
            List.of(
                List.of(Cell.text("Titel", Look.TITLE)),
                List.of(),
                List.of(
                    Cell.text("1.234", Look.INPUT),
                    Cell.number(1.234, Look.INPUT).marked(Look.ERROR, "Te hoog\nEcht waar"),
                    Cell.EMPTY,
                    Cell.text("a", Look.INPUT).choosing(List.of("a", "b")),
                    Cell.text("=1+1 <é>\ntwee", Look.KNOWN))),
            List.of(20, 8),
            1);
    Sheet second = new Sheet("leeg", List.of(), List.of(), 0);

    List<Sheet> read = format.read(format.write(List.of(first, second)));

    assertThat(read).extracting(Sheet::name).containsExactly("7 Starters & zo", "leeg");
    assertThat(read.get(0).at(0, 0).shown()).isEqualTo("Titel");
    assertThat(read.get(0).at(2, 0).number()).as("a text stays a text").isEmpty();
    assertThat(read.get(0).at(2, 0).shown()).isEqualTo("1.234");
    assertThat(read.get(0).at(2, 1).number()).contains(1.234);
    assertThat(read.get(0).at(2, 2).blank()).isTrue();
    assertThat(read.get(0).at(2, 3).shown()).isEqualTo("a");
    assertThat(read.get(0).at(2, 4).shown()).isEqualTo("=1+1 <é>\ntwee");
    assertThat(read.get(1).rows()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(SheetFormat.class)
  void whatIsNoSpreadsheetIsRefused(SheetFormat format) {
    assertThat(refused(format, new byte[0])).isEqualTo("benchmark.sheet.malformed");
    assertThat(refused(format, "indicator,value".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo("benchmark.sheet.malformed");
    byte[] good = format.write(List.of(new Sheet("a", List.of(), List.of(), 0)));
    assertThat(refused(format, java.util.Arrays.copyOf(good, good.length / 2)))
        .isEqualTo("benchmark.sheet.malformed");
    assertThat(refused(format, zip("readme.txt", "geen blad".getBytes(StandardCharsets.UTF_8))))
        .isEqualTo("benchmark.sheet.malformed");
  }

  @ParameterizedTest
  @EnumSource(SheetFormat.class)
  void aBombIsRefusedBeforeItIsRead(SheetFormat format) {
    assertThat(refused(format, zip("content.xml", new byte[60 << 20])))
        .isEqualTo("benchmark.sheet.unsafe");
  }

  @Test
  void repetitionsCostNothing() {
    String rows =
        "<table:table-row table:number-rows-repeated=\"1048576\"><table:table-cell"
            + " table:number-columns-repeated=\"16384\"/></table:table-row>";
    assertThat(SheetFormat.ODS.read(ods(rows)).get(0).rows()).isEmpty();

    String full =
        "<table:table-row table:number-rows-repeated=\"1048576\"><table:table-cell"
            + " office:value-type=\"float\" office:value=\"1\"/></table:table-row>";
    assertThat(refused(SheetFormat.ODS, ods(full))).isEqualTo("benchmark.sheet.too-many-rows");
    String wide =
        "<table:table-row><table:table-cell table:number-columns-repeated=\"999999999\""
            + " office:value-type=\"float\" office:value=\"1\"/></table:table-row>";
    assertThat(refused(SheetFormat.ODS, ods(wide))).isEqualTo("benchmark.sheet.too-many-rows");
  }

  @Test
  void nothingIsFetchedFromElsewhere() {
    String entity =
        "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
            + odsXml(
                "<table:table-row><table:table-cell><text:p>&x;</text:p></table:table-cell>"
                    + "</table:table-row>");
    byte[] file = zip("content.xml", entity.getBytes(StandardCharsets.UTF_8));
    try {
      assertThat(SheetFormat.ODS.read(file).get(0).rows()).isEmpty();
    } catch (DomainException refused) {
      assertThat(refused.key()).isEqualTo("benchmark.sheet.malformed");
    }
  }

  @Test
  void columnsAreNamedAsInASpreadsheet() {
    assertThat(List.of(Sheet.letters(0), Sheet.letters(25), Sheet.letters(26), Sheet.letters(701)))
        .containsExactly("A", "Z", "AA", "ZZ");
  }

  private static byte[] ods(String rows) {
    return zip("content.xml", odsXml(rows).getBytes(StandardCharsets.UTF_8));
  }

  private static String odsXml(String rows) {
    return "<office:document-content"
        + " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
        + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
        + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\"><office:body>"
        + "<office:spreadsheet><table:table table:name=\"x\">"
        + rows
        + "</table:table></office:spreadsheet></office:body></office:document-content>";
  }

  private static String refused(SheetFormat format, byte[] bytes) {
    return catchThrowableOfType(DomainException.class, () -> format.read(bytes)).key();
  }

  private static byte[] zip(String name, byte[] content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
