package nl.vipez.search.extract.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
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

class ArchiveTest {

  private static final byte[] TEXT = "tekst".getBytes(StandardCharsets.UTF_8);
  private static final int MEGABYTE = 1 << 20;

  /** At most 3 files of 30 MB, 60 MB together, 100 times what they are packed. */
  private static final ExtractionLimits LIMITS =
      new ExtractionLimits(
          Duration.ofMinutes(1), 30 * MEGABYTE, 1000, 99, 3, 9, 60 * MEGABYTE, 100);

  private static TextExtractor extractor;
  @TempDir private Path folder;
  private SampleFiles files;
  private Path packed;

  @BeforeAll
  static void start() {
    extractor = ForkedTextExtractor.start(Workers.settings(1, LIMITS));
  }

  @AfterAll
  static void stop() {
    extractor.close();
  }

  @BeforeEach
  void samples() throws IOException {
    files = new SampleFiles(folder);
    packed = Files.createDirectory(folder.resolve("packed"));
  }

  private Extraction read(Path zip) {
    return extractor.extract(zip, zip.getFileName().toString(), packed);
  }

  private ExtractedText text(Path zip) {
    Extraction read = read(zip);
    assertThat(read).isInstanceOf(ExtractedText.class);
    return (ExtractedText) read;
  }

  private Reason refusal(Path zip) {
    Extraction read = read(zip);
    assertThat(read).isInstanceOf(ExtractionFailure.class);
    return ((ExtractionFailure) read).reason();
  }

  @Test
  void givesTheFilesUnderTheirBareNamesAndWritesNowhereElse() throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    entries.put("map/een.txt", TEXT);
    entries.put("../../buiten.txt", TEXT);
    entries.put("C:\\windows\\drie.txt", TEXT);
    entries.put("map/", new byte[0]);
    entries.put("__MACOSX/._een.txt", TEXT);
    ExtractedText text = text(files.zip("a.zip", entries));
    assertThat(text.mediaType()).isEqualTo("application/zip");
    assertThat(text.packed())
        .extracting(PackedFile::name)
        .containsExactly("een.txt", "buiten.txt", "drie.txt");
    for (PackedFile one : text.packed()) {
      assertThat(one.file().getParent()).isEqualTo(packed);
      assertThat(one.file()).hasBinaryContent(TEXT);
    }
    assertThat(text.parts().getFirst().text()).contains("map/een.txt");
    assertThat(folder.resolve("../buiten.txt")).doesNotExist();
    assertThat(folder.resolve("buiten.txt")).doesNotExist();
  }

  @Test
  void namesOfOldAndNewProgramsAreRead() throws IOException {
    for (String charset : new String[] {"IBM437", "UTF-8"}) {
      Path zip = folder.resolve(charset + ".zip");
      try (OutputStream out = Files.newOutputStream(zip);
          ZipOutputStream archive = new ZipOutputStream(out, Charset.forName(charset))) {
        archive.putNextEntry(new ZipEntry("Cafés en coördinatie.txt"));
        archive.write(TEXT);
      }
      assertThat(text(zip).packed())
          .extracting(PackedFile::name)
          .containsExactly("Cafés en coördinatie.txt");
    }
  }

  @Test
  void anArchiveInAnArchiveIsAFileOfItsOwn() throws IOException {
    Path inner = files.zip("binnen.zip", Map.of("diep.txt", TEXT));
    Path outer = files.zip("buiten.zip", Map.of("binnen.zip", Files.readAllBytes(inner)));
    assertThat(text(outer).packed()).extracting(PackedFile::name).containsExactly("binnen.zip");
  }

  @Test
  void aBombIsUnsafeAndTooMuchIsTooLarge() throws IOException {
    byte[] zeros = new byte[25 * MEGABYTE];
    assertThat(refusal(files.zip("bom.zip", Map.of("1", zeros)))).isEqualTo(Reason.UNSAFE);
    Path many = files.zip("veel.zip", Map.of("1", TEXT, "2", TEXT, "3", TEXT, "4", TEXT));
    assertThat(refusal(many)).isEqualTo(Reason.TOO_LARGE);
  }

  @Test
  void whatUnpacksToMoreThanAllowedIsTooLarge() throws IOException {
    byte[] noise = new byte[2 * MEGABYTE];
    new java.util.Random(7).nextBytes(noise);
    ExtractionLimits tight =
        new ExtractionLimits(
            Duration.ofMinutes(1), 8 * MEGABYTE, 1000, 99, 9, 9, 3 * MEGABYTE, 100);
    Path file = files.zip("groot.zip", Map.of("1", noise, "2", noise));
    try (TextExtractor strict = ForkedTextExtractor.start(Workers.settings(1, tight))) {
      Extraction read = strict.extract(file, "groot.zip", packed);
      assertThat(((ExtractionFailure) read).reason()).isEqualTo(Reason.TOO_LARGE);
    }
  }

  @Test
  void aProtectedOrDamagedArchiveSaysSo() throws IOException {
    byte[] bytes = Files.readAllBytes(files.zip("goed.zip", Map.of("a.txt", TEXT)));
    byte[] locked = bytes.clone();
    locked[6] |= 1;
    for (int i = 0; i < locked.length - 10; i++) {
      if (locked[i] == 'P' && locked[i + 1] == 'K' && locked[i + 2] == 1 && locked[i + 3] == 2) {
        locked[i + 8] |= 1;
      }
    }
    Path file = Files.write(folder.resolve("dicht.zip"), locked);
    assertThat(refusal(file)).isEqualTo(Reason.PASSWORD_PROTECTED);
    Path broken = files.text("kapot.zip", "PK\u0003\u0004kapot");
    assertThat(refusal(broken)).isEqualTo(Reason.DAMAGED);
  }

  @Test
  void aMailWithTooManyAttachmentsIsTooLarge() throws IOException {
    Path attachment = files.text("bijlage.txt", "tekst");
    assertThat(refusal(files.mail("veel.eml", "Zie bijlagen", attachment, 4)))
        .isEqualTo(Reason.TOO_LARGE);
    assertThat(text(files.mail("drie.eml", "Zie bijlagen", attachment, 3)).packed()).hasSize(3);
    try (Stream<Path> left = Files.list(packed)) {
      assertThat(left.count()).isGreaterThanOrEqualTo(3);
    }
  }
}
