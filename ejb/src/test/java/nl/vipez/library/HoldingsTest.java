package nl.vipez.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import nl.vipez.library.model.HoldingFault;
import nl.vipez.library.model.HoldingFault.Kind;
import nl.vipez.library.model.HoldingsReport;
import nl.vipez.library.model.StoredFile;
import nl.vipez.platform.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HoldingsTest {
  @TempDir Path root;
  private final DataSource dataSource = TestDatabase.fresh();
  private FileStore store;
  private Holdings holdings;
  private StoredFile file;

  @BeforeEach
  void onePublishedDocument() throws SQLException {
    store = new FileStore(root, 1_000, 0);
    store.prepare();
    holdings = new Holdings(dataSource, store);
    file = put("een plan");
    run(
        "insert into document (id, published_version, latest_version, change_number)"
            + " values ('a', 1, 1, 1)");
    run(
        "insert into document_version (document_id, number, state, publish_at_once, fictional,"
            + " file_name, sha256, bytes, title, kind, visibility, themes, authors, pages, parts,"
            + " truncated, uploaded_by, uploaded_at) values ('a', 1, 'PUBLISHED', false, false,"
            + " 'a.md', '"
            + file.sha256()
            + "', 8, 'A', 'POLICY_DOCUMENT', 'PUBLIC', '', '', 0, 1, false, 'x',"
            + " current_timestamp)");
    run(
        "insert into document_text (version_id, part, locator_type, label, headings, body)"
            + " select id, 1, 'SECTION', '', '', 'een plan' from document_version");
  }

  @Test
  void findsNothingWrongWhereAllIsWell() {
    assertThat(examined()).isEqualTo(new HoldingsReport(1, 0, List.of()));
  }

  @Test
  void aFileOfNoVersionIsLoose() {
    put("nooit opgeschreven");
    assertThat(examined().looseFiles()).isEqualTo(1);
    assertThat(examined().faults()).isEmpty();
  }

  @Test
  void noticesAFileThatIsGone() throws IOException {
    Files.delete(store.path(file));
    assertThat(examined().faults()).containsExactly(fault(Kind.FILE_MISSING));
  }

  @Test
  void noticesAFileOfTheSameLengthWithOtherBytes() throws IOException {
    Files.writeString(store.path(file), "een plas");
    assertThat(examined().faults()).containsExactly(fault(Kind.FILE_DAMAGED));
  }

  @Test
  void noticesATextThatLacksAPart() throws SQLException {
    run("update document_version set parts = 2");
    assertThat(examined().faults()).containsExactly(fault(Kind.TEXT_INCOMPLETE));
  }

  @Test
  void noticesALineThatPointsToAVersionThatIsNotPublished() throws SQLException {
    run("update document_version set state = 'WITHDRAWN'");
    assertThat(examined().faults()).containsExactly(fault(Kind.NOT_PUBLISHED));
  }

  private static HoldingFault fault(Kind kind) {
    return new HoldingFault(kind, "a", 1);
  }

  private HoldingsReport examined() {
    return holdings.examine(count -> {});
  }

  private StoredFile put(String text) {
    return store.put(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  private void run(String sql) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
