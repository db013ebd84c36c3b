package nl.vipez.search.extract.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.vipez.search.extract.ExtractedText;
import nl.vipez.search.extract.Extraction;
import nl.vipez.search.extract.ExtractionFailure;
import nl.vipez.search.extract.ExtractionFailure.Reason;
import nl.vipez.search.extract.ExtractionLimits;
import nl.vipez.search.extract.SampleFiles;
import nl.vipez.search.extract.TextExtractor;
import nl.vipez.search.extract.WorkerSettings;
import nl.vipez.search.extract.Workers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workers that fall over: the file has its reason, the others are unharmed, nothing is left. */
class HardshipTest {

  @TempDir private Path folder;
  private SampleFiles files;

  @BeforeEach
  void samples() {
    files = new SampleFiles(folder);
  }

  private Extraction read(TextExtractor extractor, Path file) {
    return Workers.read(extractor, file, folder);
  }

  private WorkerSettings small() {
    WorkerSettings usual = Workers.settings(1);
    return new WorkerSettings(
        1,
        64,
        usual.javaHome(),
        usual.classPath(),
        folder.resolve("scratch"),
        ExtractionLimits.usual(),
        Optional.empty());
  }

  private void stillReads(TextExtractor extractor) throws IOException {
    assertThat(read(extractor, files.text("daarna.txt", "Het werkt nog.")))
        .isInstanceOf(ExtractedText.class);
  }

  @Test
  void aFileThatNeedsTooMuchMemoryIsTooLarge() throws IOException {
    Path large = files.text("groot.txt", "veel tekst ".repeat(6_000_000));
    try (TextExtractor extractor = ForkedTextExtractor.start(small())) {
      Extraction read = read(extractor, large);
      assertThat(read).isInstanceOf(ExtractionFailure.class);
      assertThat(((ExtractionFailure) read).reason()).isEqualTo(Reason.TOO_LARGE);
      stillReads(extractor);
    }
    try (Stream<Path> left = Files.list(folder.resolve("scratch"))) {
      assertThat(left).noneMatch(path -> path.getFileName().toString().startsWith("worker-"));
    }
  }

  @Test
  void whatIsNestedWithoutEndDoesNoHarm() throws IOException {
    int deep = 60_000;
    String xml =
        "<office:document-content xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
            + " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'><office:body>"
            + "<text:section>".repeat(deep)
            + "<text:p>diep</text:p>"
            + "</text:section>".repeat(deep)
            + "</office:body></office:document-content>";
    Path[] nested = {
      files.text("diep.html", "<div>".repeat(deep) + "diep" + "</div>".repeat(deep)),
      files.text("diep.rtf", "{\\rtf1 " + "{".repeat(deep) + "diep" + "}".repeat(deep) + "}"),
      files.open("diep.odt", "application/vnd.oasis.opendocument.text", xml),
      files.text("diep.pdf", "%PDF-1.7\n1 0 obj " + "[".repeat(deep) + "]".repeat(deep) + " endobj")
    };
    try (TextExtractor extractor = ForkedTextExtractor.start(Workers.settings(1))) {
      for (Path file : nested) {
        assertThat(read(extractor, file)).as(file.toString()).isNotNull();
      }
      stillReads(extractor);
    }
  }

  @Test
  void aWorkerEndedFromOutsideIsReplacedAndTheFileReadAfterAll() throws IOException {
    Set<Long> others = workers().map(ProcessHandle::pid).collect(Collectors.toSet());
    Path file = files.docx("nota.docx", "# Kop", "Tekst van de nota");
    try (TextExtractor extractor = ForkedTextExtractor.start(Workers.settings(1))) {
      ProcessHandle worker =
          workers().filter(one -> !others.contains(one.pid())).findFirst().orElseThrow();
      CompletableFuture<Extraction> reading =
          CompletableFuture.supplyAsync(() -> read(extractor, file));
      worker.destroyForcibly();
      assertThat(reading.join()).isInstanceOf(ExtractedText.class);
    }
  }

  private static Stream<ProcessHandle> workers() {
    return ProcessHandle.current().children();
  }

  @Test
  void filesEmbeddedInADocumentAreReadToABoundAndADepth() throws IOException {
    Path deepest = files.docx("binnen.docx", "Het binnenste");
    Path middle = files.embedding("midden.docx", "Het midden", deepest);
    Path outer = files.embedding("buiten.docx", "Het buitenste", middle, deepest);
    ExtractionLimits usual = ExtractionLimits.usual();
    ExtractionLimits shallow =
        new ExtractionLimits(usual.timeout(), 1 << 24, 9_999, 99, 1, 1, 1 << 24, 100);
    try (TextExtractor all = ForkedTextExtractor.start(Workers.settings(1));
        TextExtractor some = ForkedTextExtractor.start(Workers.settings(1, shallow))) {
      String whole = String.valueOf(read(all, outer));
      assertThat(whole).contains("Het buitenste", "Het midden", "Het binnenste");
      ExtractedText part = (ExtractedText) read(some, outer);
      assertThat(part.truncated()).isTrue();
      assertThat(part.parts()).hasSizeLessThan(4);
    }
  }
}
