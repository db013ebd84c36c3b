package nl.vipez.search.extract.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.vipez.search.extract.ArchiveReader;
import nl.vipez.search.extract.ExtractionFailure.Reason;
import nl.vipez.search.extract.ExtractionLimits;
import nl.vipez.search.extract.SampleFiles;
import nl.vipez.search.extract.UnreadableArchiveException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ZipArchiveReaderTest {

  private static final byte[] TEXT = "tekst".getBytes(StandardCharsets.UTF_8);
  private final ArchiveReader reader =
      new ZipArchiveReader(
          new ExtractionLimits(Duration.ofSeconds(9), 1 << 20, 9, 9, 3, 9, 3 << 20));
  @TempDir private Path folder;
  private SampleFiles files;
  private Path target;

  @BeforeEach
  void start() throws IOException {
    files = new SampleFiles(folder);
    target = Files.createDirectory(folder.resolve("target"));
  }

  @Test
  void givesTheFilesUnderTheirBareNamesAndWritesNowhereElse() throws Exception {
    Path zip =
        files.zip("a.zip", Map.of("map/een.txt", TEXT, "../../buiten.txt", TEXT, "map/", TEXT));
    assertThat(reader.isArchive(zip, "a.zip")).isTrue();
    List<ArchiveReader.Child> children = reader.unpack(zip, target);
    assertThat(children)
        .extracting(ArchiveReader.Child::name)
        .containsExactlyInAnyOrder("een.txt", "buiten.txt");
    for (ArchiveReader.Child child : children) {
      assertThat(child.file().getParent()).isEqualTo(target);
      assertThat(child.file()).hasBinaryContent(TEXT);
    }
  }

  @Test
  void aWordFileIsNoArchive() throws IOException {
    Path file = files.docx("a.docx", "tekst");
    assertThat(reader.isArchive(file, "a.docx")).isFalse();
    assertThat(reader.isArchive(files.text("a.zip", "geen zip"), "a.zip")).isFalse();
  }

  @Test
  void aBombAndTooManyFilesAreRefusedAndLeaveNothing() throws IOException {
    byte[] zeros = new byte[1 << 20];
    Path bomb = files.zip("b.zip", Map.of("1", zeros, "2", zeros, "3", zeros));
    ExtractionLimits tight =
        new ExtractionLimits(Duration.ofSeconds(9), 2 << 20, 9, 9, 9, 9, 2 << 20);
    assertThat(refusal(new ZipArchiveReader(tight), bomb)).isEqualTo(Reason.UNSAFE);
    Path many = files.zip("m.zip", Map.of("1", TEXT, "2", TEXT, "3", TEXT, "4", TEXT));
    assertThat(refusal(reader, many)).isEqualTo(Reason.TOO_LARGE);
    assertThat(refusal(reader, files.text("x.zip", "PK\u0003\u0004kapot")))
        .isEqualTo(Reason.DAMAGED);
    try (Stream<Path> left = Files.list(target)) {
      assertThat(left).isEmpty();
    }
  }

  private Reason refusal(ArchiveReader by, Path zip) {
    return catchThrowableOfType(UnreadableArchiveException.class, () -> by.unpack(zip, target))
        .reason();
  }
}
