package nl.vipez.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import nl.vipez.library.model.StoredFile;
import nl.vipez.platform.Sql;
import nl.vipez.platform.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LooseFilesTest {
  private static final Instant NOW = Instant.parse("2026-11-26T04:15:00Z");

  @TempDir Path root;
  private final Sql sql = new Sql(TestDatabase.fresh());
  private FileStore store;
  private LooseFiles loose;

  @BeforeEach
  void open() {
    store = new FileStore(root, 1_000, 0);
    store.prepare();
    loose = new LooseFiles(store, sql, Clock.fixed(NOW, ZoneOffset.UTC));
  }

  @Test
  void whatNoVersionNamesIsThrownAwayADayLater() throws IOException {
    StoredFile file = put("afgebroken", Duration.ofHours(25));
    assertThat(loose.clear()).isEqualTo(1);
    assertThat(store.path(file)).doesNotExist();
    assertThat(store.incoming()).isEmptyDirectory();
  }

  @Test
  void whatJustCameInMayStillGetItsRow() throws IOException {
    StoredFile file = put("onderweg", Duration.ofHours(23));
    assertThat(loose.clear()).isZero();
    assertThat(store.path(file)).exists();
  }

  @Test
  void whatAVersionNamesStays() throws IOException {
    StoredFile file = put("een plan", Duration.ofDays(900));
    sql.update(
        "insert into document (id, published_version, latest_version, change_number)"
            + " values ('a', null, 1, 1)");
    sql.update(
        "insert into document_version (document_id, number, state, publish_at_once, fictional,"
            + " file_name, sha256, bytes, title, kind, visibility, themes, authors, pages, parts,"
            + " truncated, uploaded_by, uploaded_at) values ('a', 1, 'RECEIVED', false, false,"
            + " 'a.md', ?, 8, 'A', 'POLICY_DOCUMENT', 'PUBLIC', '', '', 0, 0, false, 'x',"
            + " current_timestamp)",
        file.sha256());
    assertThat(loose.clear()).isZero();
    assertThat(store.path(file)).exists();
  }

  @Test
  void whatWasMovedAsideWhenTheServerDiedIsBackAtTheStart() throws IOException {
    StoredFile file = put("een plan", Duration.ofDays(2));
    Files.move(store.path(file), store.incoming().resolve(file.sha256()));
    store.prepare();
    assertThat(store.path(file)).exists();
  }

  private StoredFile put(String text, Duration ago) throws IOException {
    StoredFile file = store.put(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    Files.setLastModifiedTime(store.path(file), FileTime.from(NOW.minus(ago)));
    return file;
  }
}
