package nl.vipez.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import nl.vipez.library.model.StoredFile;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileStoreTest {

  private static final int LARGEST = 100;
  @TempDir private Path root;
  private FileStore store;

  @BeforeEach
  void prepare() {
    store = new FileStore(root, LARGEST, 0);
    store.prepare();
  }

  private static InputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private static Problem refused(FileStore by, InputStream content) {
    return catchThrowableOfType(DomainException.class, () -> by.put(content)).problem();
  }

  private long files() throws IOException {
    try (Stream<Path> all = Files.walk(root)) {
      return all.filter(Files::isRegularFile).count();
    }
  }

  @Test
  void aFileLiesUnderItsDigestOnceOnly() throws IOException {
    StoredFile stored = store.put(bytes("tekst"));
    store.put(bytes("tekst"));
    assertThat(store.path(stored)).hasContent("tekst").hasFileName(stored.sha256());
    assertThat(files()).isEqualTo(1);
  }

  @Test
  void whatIsTooLargeOrEmptyLeavesNothing() throws IOException {
    assertThat(refused(store, bytes("x".repeat(LARGEST + 1)))).isEqualTo(Problem.TOO_LARGE);
    assertThat(refused(store, bytes(""))).isEqualTo(Problem.UNPROCESSABLE);
    assertThat(files()).isZero();
  }

  @Test
  void aFullDiskIsToldAsSuch() throws IOException {
    FileStore full = new FileStore(root, LARGEST, Long.MAX_VALUE);
    assertThat(refused(full, bytes("tekst"))).isEqualTo(Problem.FULL);
    assertThat(files()).isZero();
  }

  @Test
  void aStreamThatBreaksOffLeavesNothing() throws IOException {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("the caller is gone");
          }
        };
    InputStream content = new SequenceInputStream(bytes("tekst"), broken);
    assertThatThrownBy(() -> store.put(content)).isInstanceOf(UncheckedIOException.class);
    assertThat(files()).isZero();
  }
}
