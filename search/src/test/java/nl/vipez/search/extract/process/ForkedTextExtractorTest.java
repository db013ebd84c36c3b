package nl.vipez.search.extract.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.vipez.search.Locator;
import nl.vipez.search.TextPart;
import nl.vipez.search.extract.ExtractedText;
import nl.vipez.search.extract.Extraction;
import nl.vipez.search.extract.ExtractionFailure;
import nl.vipez.search.extract.ExtractionFailure.Reason;
import nl.vipez.search.extract.ExtractionLimits;
import nl.vipez.search.extract.PackedFile;
import nl.vipez.search.extract.SampleFiles;
import nl.vipez.search.extract.TextExtractor;
import nl.vipez.search.extract.Workers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ForkedTextExtractorTest {

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

  private Reason failure(TextExtractor by, Path file) {
    Extraction extraction = Workers.read(by, file, folder);
    assertThat(extraction).isInstanceOf(ExtractionFailure.class);
    return ((ExtractionFailure) extraction).reason();
  }

  private static List<String> labels(ExtractedText text) {
    return text.parts().stream().map(part -> part.locator().label()).toList();
  }

  @Test
  void pdfByPageWithBrokenWordsJoined() throws IOException {
    Path file =
        files.pdf(
            "nota.pdf",
            "Het bestemmings-\nplan voor Noord-\nHolland en de detailhandels-\nen horecavisie.",
            "",
            "De derde bladzijde gaat over de kantoren van de gemeente en het loket.");
    ExtractedText text = text(file);
    assertThat(text.pages()).isEqualTo(3);
    assertThat(labels(text)).containsExactly("1", "2", "3");
    assertThat(text.parts().get(0).text())
        .contains("bestemmingsplan voor Noord-Holland en de detailhandels- en horecavisie");
    assertThat(text.parts().get(1).text()).isEmpty();
    assertThat(text.parts().get(2).text()).contains("derde bladzijde");
    assertThat(text.mediaType()).isEqualTo("application/pdf");
    assertThat(text.language()).contains("nl");
  }

  @Test
  void wordByHeadingAndABareHeadingGoesWithWhatFollows() throws IOException {
    Path file =
        files.docx(
            "plan.docx",
            "Vooraf.",
            "# Hoofdstuk 1",
            "## 1.1 Doel",
            "Het doel.",
            "# Slot",
            "Einde.");
    ExtractedText text = text(file);
    assertThat(labels(text)).containsExactly("", "1.1 Doel", "Slot");
    TextPart goal = text.parts().get(1);
    assertThat(goal.headings()).containsExactly("Hoofdstuk 1");
    assertThat(goal.text()).isEqualTo("Hoofdstuk 1\n1.1 Doel\nHet doel.");
    assertThat(text.parts().get(2).headings()).isEmpty();
  }

  @Test
  void slidesAndSheets() throws IOException {
    ExtractedText slides = text(files.pptx("dia.pptx", "Eerste dia\nmet tekst", "Tweede dia"));
    assertThat(labels(slides)).containsExactly("Eerste dia", "Tweede dia");
    assertThat(slides.parts().getFirst().locator().type()).isEqualTo(Locator.Type.SLIDE);
    Map<String, String> sheets = new LinkedHashMap<>();
    sheets.put("Kosten", "leges");
    sheets.put("Baten", "ozb");
    ExtractedText book = text(files.xlsx("cijfers.xlsx", sheets));
    assertThat(labels(book)).containsExactly("Kosten", "Baten");
    assertThat(book.parts().get(1).text()).isEqualTo("ozb");
    assertThat(book.parts().get(1).locator().type()).isEqualTo(Locator.Type.SHEET);
  }

  @Test
  void openDocumentSlidesAndSheets() throws IOException {
    String namespaces =
        "xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
            + " xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0'"
            + " xmlns:draw='urn:oasis:names:tc:opendocument:xmlns:drawing:1.0'"
            + " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'";
    String start = "<office:document-content " + namespaces + "><office:body>";
    String end = "</office:body></office:document-content>";
    ExtractedText sheets =
        text(
            files.open(
                "cijfers.ods",
                "application/vnd.oasis.opendocument.spreadsheet",
                start
                    + "<office:spreadsheet><table:table table:name='Uren'><table:table-row>"
                    + "<table:table-cell><text:p>a</text:p></table:table-cell>"
                    + "<table:table-cell><text:p>b</text:p></table:table-cell></table:table-row>"
                    + "</table:table></office:spreadsheet>"
                    + end));
    assertThat(labels(sheets)).containsExactly("Uren");
    assertThat(sheets.parts().getFirst().text()).isEqualTo("a b");
    ExtractedText slides =
        text(
            files.open(
                "dia.odp",
                "application/vnd.oasis.opendocument.presentation",
                start
                    + "<office:presentation><draw:page><text:p>Een</text:p></draw:page>"
                    + "<draw:page><text:p>Twee</text:p></draw:page></office:presentation>"
                    + end));
    assertThat(labels(slides)).containsExactly("Een", "Twee");
  }

  @Test
  void htmlWithoutItsScriptsAndMarkdownWithoutItsMarks() throws IOException {
    ExtractedText html =
        text(
            files.text(
                "a.html",
                "<html lang=nl><head><title>T</title><script>var"
                    + " x='geheim'</script></head><body><h1>Kop</h1><p>Tekst"
                    + " &eacute;&eacute;n</p><h2>Onder</h2>Meer</body></html>"));
    assertThat(labels(html)).containsExactly("Kop", "Onder");
    assertThat(html.title()).contains("T");
    assertThat(html.parts().getFirst().text()).isEqualTo("Kop\nTekst één");
    ExtractedText markdown =
        text(
            files.text(
                "wet.md",
                "<meta charset=\"utf-8\">\n##Wet van **1994**\n\nTekst met [koppeling](http://x) "
                    + "en *nadruk*.\n\n### Artikel 1\n| a | b |\n|---|---|\n| c | d |\n"));
    assertThat(labels(markdown)).containsExactly("Wet van 1994", "Artikel 1");
    assertThat(markdown.parts().getFirst().text())
        .isEqualTo("Wet van 1994\nTekst met koppeling en nadruk.");
    assertThat(markdown.parts().get(1).headings()).containsExactly("Wet van 1994");
    assertThat(markdown.parts().get(1).text()).contains("c").doesNotContain("|");
  }

  @Test
  void plainTextAndRichText() throws IOException {
    Path latin = folder.resolve("brief.txt");
    Files.write(latin, new byte[] {'c', 'a', 'f', (byte) 0xe9, ' ', 'e', 'n', ' ', 'b', 'a', 'r'});
    assertThat(text(latin).parts().getFirst().text()).isEqualTo("café en bar");
    ExtractedText rich = text(files.text("a.rtf", "{\\rtf1\\ansi Beste ondernemer\\par Groet}"));
    assertThat(rich.parts().getFirst().text()).contains("Beste ondernemer").contains("Groet");
  }

  @Test
  void aMailBringsItsAttachmentsAsFilesOfTheirOwn() throws IOException {
    Path attachment = files.pdf("bijlage.pdf", "Eerste blad", "Tweede blad");
    ExtractedText mail = text(files.mail("vraag.eml", "Kunt u helpen?", attachment));
    assertThat(mail.title()).contains("Vraag over een vergunning");
    assertThat(mail.metadata()).doesNotContainKey("author").containsKey("created");
    assertThat(mail.parts().getFirst().text()).contains("Kunt u helpen?");
    assertThat(mail.parts().toString()).contains("bijlage.pdf").doesNotContain("Tweede blad");
    assertThat(mail.packed()).extracting(PackedFile::name).containsExactly("bijlage.pdf");
    assertThat(mail.packed().getFirst().file()).hasBinaryContent(Files.readAllBytes(attachment));
  }

  @Test
  void failuresHaveTheirReason() throws IOException {
    assertThat(failure(extractor, files.text("leeg.pdf", ""))).isEqualTo(Reason.EMPTY_FILE);
    assertThat(failure(extractor, files.lockedPdf("dicht.pdf")))
        .isEqualTo(Reason.PASSWORD_PROTECTED);
    assertThat(failure(extractor, files.pdf("scan.pdf", "", ""))).isEqualTo(Reason.NO_TEXT);
    assertThat(failure(extractor, files.text("a.xml", "<?xml version='1.0'?><a/>")))
        .isEqualTo(Reason.UNSUPPORTED);
    byte[] whole = Files.readAllBytes(files.docx("heel.docx", "Tekst", "Meer tekst"));
    Path half = folder.resolve("half.docx");
    Files.write(half, Arrays.copyOf(whole, whole.length / 2));
    assertThat(failure(extractor, half)).isEqualTo(Reason.DAMAGED);
    assertThat(text(files.text("nog.txt", "Het werkt nog.")).parts()).hasSize(1);
  }

  @Test
  void noExternalEntityIsRead() throws IOException {
    Path secret = files.text("secret.txt", "geheim-uit-een-ander-bestand");
    String content =
        "<?xml version='1.0'?><!DOCTYPE x [<!ENTITY leak SYSTEM '"
            + secret.toUri()
            + "'>]><office:document-content"
            + " xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
            + " xmlns:draw='urn:oasis:names:tc:opendocument:xmlns:drawing:1.0'"
            + " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'>"
            + "<draw:page><text:p>Dia &leak;</text:p></draw:page></office:document-content>";
    String type = "application/vnd.oasis.opendocument.presentation";
    Extraction read = Workers.read(extractor, files.open("lek.odp", type, content), folder);
    if (read instanceof ExtractedText text) {
      assertThat(text.parts().toString()).doesNotContain("geheim-uit");
    }
  }

  @Test
  void aFileThatTakesTooLongIsGivenUpAndTheNextIsRead() throws IOException {
    Path slow = files.text("lang.md", "# Kop\n" + "tekst ".repeat(2_000_000));
    try (TextExtractor hasty =
        ForkedTextExtractor.start(Workers.settings(1, Workers.within(Duration.ofMillis(1))))) {
      assertThat(failure(hasty, slow)).isEqualTo(Reason.TIMED_OUT);
      assertThat(failure(hasty, slow)).isEqualTo(Reason.TIMED_OUT);
    }
  }

  @Test
  void textBeyondTheLimitIsLeftOutAndSaidSo() throws IOException {
    ExtractionLimits narrow =
        new ExtractionLimits(Duration.ofMinutes(1), 1_000_000, 100, 2, 1, 1, 1_000_000, 100);
    try (TextExtractor strict = ForkedTextExtractor.start(Workers.settings(1, narrow))) {
      Path file = files.docx("lang.docx", "# A", "tekst ".repeat(100), "# B", "b", "# C", "c");
      Extraction read = Workers.read(strict, file, folder);
      assertThat(read).isInstanceOf(ExtractedText.class);
      ExtractedText text = (ExtractedText) read;
      assertThat(text.truncated()).isTrue();
      assertThat(text.parts()).hasSizeLessThanOrEqualTo(2);
      assertThat(text.parts().getFirst().text().length()).isLessThan(120);
      Path large = files.text("groot.txt", "x".repeat(1_000_001));
      assertThat(failure(strict, large)).isEqualTo(Reason.TOO_LARGE);
    }
  }
}
