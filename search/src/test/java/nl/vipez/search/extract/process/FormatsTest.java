package nl.vipez.search.extract.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import nl.vipez.search.Locator;
import nl.vipez.search.TextPart;
import nl.vipez.search.extract.ExtractedText;
import nl.vipez.search.extract.Extraction;
import nl.vipez.search.extract.PackedFile;
import nl.vipez.search.extract.SampleFiles;
import nl.vipez.search.extract.TextExtractor;
import nl.vipez.search.extract.Workers;
import org.apache.poi.hslf.usermodel.HSLFSlide;
import org.apache.poi.hslf.usermodel.HSLFSlideShow;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRunTrackChange;

/** The kinds of file that {@link ForkedTextExtractorTest} leaves, and what hides in them. */
class FormatsTest {

  private static TextExtractor extractor;
  @TempDir private Path folder;
  private SampleFiles files;

  @BeforeAll
  static void start() {
    extractor = ForkedTextExtractor.start(Workers.settings(1));
  }

  @AfterAll
  static void stop() {
    extractor.close();
  }

  @BeforeEach
  void samples() {
    files = new SampleFiles(folder);
  }

  private ExtractedText text(Path file) {
    Extraction extraction = Workers.read(extractor, file, folder);
    assertThat(extraction).isInstanceOf(ExtractedText.class);
    return (ExtractedText) extraction;
  }

  private static String all(ExtractedText text) {
    return String.join("\n", text.parts().stream().map(TextPart::text).toList());
  }

  private static List<String> labels(ExtractedText text) {
    return text.parts().stream().map(part -> part.locator().label()).toList();
  }

  @Test
  void oldWordByHeading() throws IOException {
    Path file = folder.resolve("plan.doc");
    try (InputStream in =
        Objects.requireNonNull(
            SampleFiles.class.getResourceAsStream("/nl/vipez/search/extract/plan.doc"))) {
      Files.copy(in, file);
    }
    ExtractedText text = text(file);
    assertThat(text.mediaType()).isEqualTo("application/msword");
    assertThat(labels(text)).containsExactly("Aanleiding", "Eerste jaar");
    assertThat(text.parts().getLast().headings()).containsExactly("Aanpak");
    assertThat(all(text)).contains("ondernemersloket", "12.500 euro");
  }

  @Test
  void oldSlidesWithTheirNotes() throws IOException {
    Path file = folder.resolve("dia.ppt");
    try (HSLFSlideShow show = new HSLFSlideShow();
        OutputStream out = Files.newOutputStream(file)) {
      for (String words : new String[] {"Eerste dia", "Tweede dia"}) {
        HSLFSlide slide = show.createSlide();
        slide.createTextBox().setText(words);
      }
      show.write(out);
    }
    ExtractedText text = text(file);
    assertThat(text.parts()).hasSize(2);
    assertThat(text.parts().getFirst().text()).contains("Eerste dia");
    assertThat(text.parts().getLast().text()).contains("Tweede dia");
    assertThat(text.parts().getFirst().locator().type()).isEqualTo(Locator.Type.SLIDE);
  }

  @Test
  void sheetsByNameWithReadableCellsAndWithoutThoseHidden() throws IOException {
    for (String name : new String[] {"boek.xls", "boek.xlsx"}) {
      Path file = folder.resolve(name);
      try (Workbook book = name.endsWith("x") ? new XSSFWorkbook() : new HSSFWorkbook();
          OutputStream out = Files.newOutputStream(file)) {
        sheet(book, "Kosten", "leges");
        sheet(book, "Verborgen", "geheim bedrag");
        sheet(book, "Diep verborgen", "nog geheimer");
        sheet(book, "Baten", "ozb");
        book.setSheetVisibility(1, SheetVisibility.HIDDEN);
        book.setSheetVisibility(2, SheetVisibility.VERY_HIDDEN);
        book.write(out);
      }
      ExtractedText text = text(file);
      assertThat(labels(text)).as(name).containsExactly("Kosten", "Baten");
      assertThat(text.parts()).extracting(TextPart::number).containsExactly(1, 2);
      assertThat(text.parts().getFirst().text()).isEqualTo("leges 12.5\n2024");
      assertThat(all(text)).doesNotContain("geheim");
    }
  }

  private static void sheet(Workbook book, String name, String word) {
    Sheet sheet = book.createSheet(name);
    Row row = sheet.createRow(0);
    row.createCell(0).setCellValue(word);
    row.createCell(1).setCellValue(12.5);
    sheet.createRow(1).createCell(0).setCellValue(2024);
  }

  @Test
  void whatWasDeletedUnderTrackedChangesIsNoText() throws IOException {
    Path docx = folder.resolve("wijziging.docx");
    try (XWPFDocument document = new XWPFDocument();
        OutputStream out = Files.newOutputStream(docx)) {
      XWPFParagraph paragraph = document.createParagraph();
      paragraph.createRun().setText("Het nieuwe bedrag. ");
      CTRunTrackChange deleted = paragraph.getCTP().addNewDel();
      deleted.addNewR().addNewDelText().setStringValue("Het oude geheim.");
      document.write(out);
    }
    assertThat(all(text(docx))).contains("nieuwe bedrag").doesNotContain("geheim");
    String content =
        """
        <office:document-content xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'
         xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'><office:body><office:text>
        <text:tracked-changes><text:changed-region><text:deletion><text:p>Het oude geheim.</text:p>
        </text:deletion></text:changed-region></text:tracked-changes>
        <text:h text:outline-level='1'>Kop</text:h><text:p>Het nieuwe bedrag.</text:p>
        </office:text></office:body></office:document-content>
        """;
    ExtractedText odt =
        text(files.open("wijziging.odt", "application/vnd.oasis.opendocument.text", content));
    assertThat(all(odt)).contains("nieuwe bedrag").doesNotContain("geheim");
    assertThat(labels(odt)).containsExactly("Kop");
  }

  @Test
  void textInWhateverEncoding() throws IOException {
    String words =
        "Cafés en coördinatie: € 1.250 voor de reünie van de ondernemers in de gemeente.";
    for (String charset : List.of("windows-1252", "UTF-8", "UTF-16")) {
      Path file = folder.resolve(charset + ".txt");
      Files.write(file, words.getBytes(Charset.forName(charset)));
      assertThat(all(text(file))).as(charset).isEqualTo(words);
    }
    Path marked = files.text("bom.txt", "\ufeff" + words);
    assertThat(all(text(marked))).isEqualTo(words);
    assertThat(text(marked).mediaType()).isEqualTo("text/plain");
  }

  @Test
  void textThatBeginsAsALaboratorysDoes() throws IOException {
    Path file = files.text("i_investigation.txt", "ONTOLOGY SOURCE REFERENCE\nTerm\t\"Markt\"\n");
    assertThat(all(text(file))).contains("Markt");
  }

  @Test
  void aMailInAMailAndNamesInAnyWriting() throws IOException {
    String inner =
        """
        From: a@gemeente.example
        Subject: Binnenste
        Content-Type: text/plain; charset=utf-8

        De binnenste boodschap.
        """;
    Path mail =
        files.text(
            "vraag.eml",
            """
            From: loket@gemeente.example
            Subject: =?utf-8?Q?Co=C3=B6rdinatie?=
            MIME-Version: 1.0
            Content-Type: multipart/mixed; boundary="g"

            --g
            Content-Type: text/html; charset=utf-8

            <html><body><p>De buitenste <b>boodschap</b>.</p></body></html>
            --g
            Content-Type: text/plain; name="=?utf-8?Q?re=C3=BCnie.txt?="
            Content-Disposition: attachment; filename*=utf-8''re%%C3%%BCnie.txt

            Bijlage
            --g
            Content-Type: message/rfc822
            Content-Disposition: attachment; filename="binnen.eml"

            %s
            --g--
            """
                .formatted(inner)
                .replace("\n", "\r\n"));
    ExtractedText text = text(mail);
    assertThat(text.title()).contains("Coördinatie");
    assertThat(text.parts().getFirst().text()).contains("De buitenste boodschap");
    assertThat(text.packed())
        .extracting(PackedFile::name)
        .containsExactlyInAnyOrder("reünie.txt", "binnen.eml");
    Path nested =
        text.packed().stream()
            .filter(one -> one.name().equals("binnen.eml"))
            .findFirst()
            .orElseThrow()
            .file();
    assertThat(all((ExtractedText) extractor.extract(nested, "binnen.eml")))
        .contains("binnenste boodschap")
        .doesNotContain("buitenste");
  }

  @Test
  void aMailOfOutlookWithAttachments() throws IOException {
    Path file = folder.resolve("vraag.msg");
    try (POIFSFileSystem mail = new POIFSFileSystem();
        OutputStream out = Files.newOutputStream(file)) {
      message(mail.getRoot(), 32, "Vraag over leges", "Kunt u helpen met de leges?");
      DirectoryEntry attachment = mail.getRoot().createDirectory("__attach_version1.0_#00000000");
      stream(attachment, "__substg1.0_3707001F", utf16("bijlage.txt"));
      stream(
          attachment,
          "__substg1.0_37010102",
          "Tekst van de bijlage".getBytes(StandardCharsets.UTF_8));
      stream(attachment, "__properties_version1.0", new byte[8]);
      DirectoryEntry second = mail.getRoot().createDirectory("__attach_version1.0_#00000001");
      stream(second, "__substg1.0_3707001F", utf16("Doorgestuurd"));
      stream(second, "__properties_version1.0", new byte[8]);
      message(
          second.createDirectory("__substg1.0_3701000D"),
          24,
          "Binnenste",
          "De binnenste boodschap.");
      mail.writeFilesystem(out);
    }
    ExtractedText text = text(file);
    assertThat(text.mediaType()).isEqualTo("application/vnd.ms-outlook");
    assertThat(text.title()).contains("Vraag over leges");
    assertThat(all(text)).contains("Kunt u helpen").doesNotContain("binnenste boodschap");
    assertThat(text.packed())
        .extracting(PackedFile::name)
        .containsExactly("bijlage.txt", "Binnenste.msg");
    assertThat(all((ExtractedText) extractor.extract(text.packed().getLast().file(), "d.msg")))
        .contains("De binnenste boodschap");
  }

  private static void message(DirectoryEntry at, int header, String subject, String body)
      throws IOException {
    stream(at, "__substg1.0_001A001F", utf16("IPM.Note"));
    stream(at, "__substg1.0_0037001F", utf16(subject));
    stream(at, "__substg1.0_1000001F", utf16(body));
    stream(at, "__properties_version1.0", new byte[header]);
  }

  private static void stream(DirectoryEntry at, String name, byte[] bytes) throws IOException {
    at.createDocument(name, new ByteArrayInputStream(bytes));
  }

  private static byte[] utf16(String text) {
    return text.getBytes(StandardCharsets.UTF_16LE);
  }
}
