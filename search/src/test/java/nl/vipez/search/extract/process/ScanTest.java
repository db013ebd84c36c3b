package nl.vipez.search.extract.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import nl.vipez.search.extract.ExtractedText;
import nl.vipez.search.extract.Extraction;
import nl.vipez.search.extract.ExtractionFailure;
import nl.vipez.search.extract.ExtractionFailure.Reason;
import nl.vipez.search.extract.ExtractionLimits;
import nl.vipez.search.extract.SampleFiles;
import nl.vipez.search.extract.ScanSettings;
import nl.vipez.search.extract.TextExtractor;
import nl.vipez.search.extract.Workers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scans, read by the Tesseract of this machine; {@code ./vipez test} installs it. */
class ScanTest {

  private static final String LETTER =
      "Ondernemersloket Beverwijk\nDe winkels in de binnenstad\nvragen om een vergunning.";
  private static final int PIXELS = 30_000_000;

  private static ScanProgram program;
  private static TextExtractor seeing;
  private static TextExtractor blind;
  @TempDir private Path folder;
  private SampleFiles files;

  @BeforeAll
  static void find() {
    program =
        ScanProgram.find("tesseract", List.of("nld", "eng"))
            .orElseThrow(
                () ->
                    new AssertionError(
                        "Tesseract with Dutch is not installed: packages tesseract-ocr and"
                            + " tesseract-ocr-nld"));
    seeing = extractor(Optional.of(within(Duration.ofMinutes(4), Duration.ofMinutes(20), PIXELS)));
    blind = extractor(Optional.empty());
  }

  @AfterAll
  static void stop() {
    seeing.close();
    blind.close();
  }

  private static TextExtractor extractor(Optional<ScanSettings> scans) {
    return ForkedTextExtractor.start(Workers.settings(1, ExtractionLimits.usual(), scans));
  }

  @BeforeEach
  void samples() {
    files = new SampleFiles(folder);
  }

  private static ScanSettings within(Duration page, Duration file, int pixels) {
    return new ScanSettings(program.program(), program.languages(), page, file, pixels);
  }

  private Extraction read(TextExtractor extractor, Path file) {
    return Workers.read(extractor, file, folder);
  }

  private Extraction read(ScanSettings settings, Path file) {
    try (TextExtractor extractor = extractor(Optional.of(settings))) {
      return read(extractor, file);
    }
  }

  @Test
  void theTextOfAScanIsFoundOnItsPageAndSaidToBeRecognised() throws IOException {
    Path scan = files.scan("brief.pdf", LETTER, "", "Bedrijventerreinen\nen kantoren");
    ExtractedText text = (ExtractedText) read(seeing, scan);
    assertThat(text.parts()).hasSize(3);
    assertThat(text.parts().get(0).text()).contains("Ondernemersloket Beverwijk", "binnenstad");
    assertThat(text.parts().get(1).text()).isEmpty();
    assertThat(text.parts().get(2).text()).contains("Bedrijventerreinen");
    assertThat(text.scans().recognised()).containsExactly(1, 3);
    assertThat(text.scans().unread()).isEmpty();
  }

  @Test
  void aPageWithTextOfItsOwnIsNotReadAgain() throws IOException {
    Path mixed = files.halfScan("half.pdf", "Eigen tekst van bladzijde een", LETTER);
    ExtractedText text = (ExtractedText) read(seeing, mixed);
    assertThat(text.scans().recognised()).containsExactly(2);
    assertThat(text.parts().getFirst().text()).isEqualTo("Eigen tekst van bladzijde een");
    assertThat(text.parts().getLast().text()).contains("vergunning");
  }

  @Test
  void withoutTheProgramTheReasonSaysSoAndTextOfItsOwnIsKept() throws IOException {
    Extraction scan = read(blind, files.scan("brief.pdf", LETTER));
    assertThat(((ExtractionFailure) scan).reason()).isEqualTo(Reason.SCAN_WITHOUT_OCR);
    Path mixed = files.halfScan("half.pdf", "Eigen tekst van bladzijde een", LETTER);
    ExtractedText text = (ExtractedText) read(blind, mixed);
    assertThat(text.scans().unread()).containsExactly(2);
    assertThat(text.scans().recognised()).isEmpty();
    assertThat(ScanProgram.find("no-such-tesseract", List.of("nld"))).isEmpty();
    assertThat(ScanProgram.find("tesseract", List.of("xyz"))).isEmpty();
  }

  @Test
  void aPictureIsAScanToo() throws IOException {
    Path picture = folder.resolve("brief.png");
    ImageIO.write(SampleFiles.picture(LETTER), "png", picture.toFile());
    ExtractedText text = (ExtractedText) read(seeing, picture);
    assertThat(text.parts().getFirst().text()).contains("Ondernemersloket");
    assertThat(text.scans().recognised()).containsExactly(1);
  }

  @Test
  void boundsOnTimeAndSizeLeavePagesUnread() throws IOException {
    Path scan = files.scan("brief.pdf", LETTER, LETTER);
    ScanSettings hasty = within(Duration.ofMillis(1), Duration.ofMinutes(1), PIXELS);
    assertThat(((ExtractionFailure) read(hasty, scan)).reason()).isEqualTo(Reason.TIMED_OUT);
    ScanSettings noTime = within(Duration.ofSeconds(60), Duration.ofSeconds(1), PIXELS);
    Path mixed = files.halfScan("half.pdf", "Eigen tekst", LETTER);
    ExtractedText text = (ExtractedText) read(noTime, mixed);
    assertThat(text.scans().unread()).containsExactly(2);
    ScanSettings coarse = within(Duration.ofSeconds(60), Duration.ofMinutes(5), 10_000);
    text = (ExtractedText) read(coarse, mixed);
    assertThat(text.scans().unread()).containsExactly(2);
  }
}
