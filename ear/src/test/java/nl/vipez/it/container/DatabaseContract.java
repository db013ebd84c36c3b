package nl.vipez.it.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import nl.vipez.account.model.Caller;
import nl.vipez.account.model.Role;
import nl.vipez.discovery.IndexFollower;
import nl.vipez.discovery.LibraryCheck;
import nl.vipez.discovery.SearchService;
import nl.vipez.discovery.model.FoundDocument;
import nl.vipez.discovery.model.IndexState;
import nl.vipez.discovery.model.Search;
import nl.vipez.house.Waiting;
import nl.vipez.platform.LoadingReport;
import nl.vipez.platform.LoadingState;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What holds on every database the application may stand on. */
@ExtendWith(ArquillianExtension.class)
abstract class DatabaseContract {
  private static final Caller CURATOR =
      new Caller("proef", "Proef", Optional.of(Role.CURATOR), Optional.empty());

  @Inject LoadingState loading;
  @Inject DataSource dataSource;
  @Inject IndexFollower follower;
  @Inject SearchService search;
  @Inject LibraryCheck check;

  @BeforeEach
  void awaitReferenceContent() {
    Waiting.until(
        "the reference content",
        Duration.ofMinutes(3),
        () -> loading.report().state() != LoadingReport.State.LOADING);
  }

  @Test
  void migratesAndTakesInTheReferenceContent() {
    assertThat(loading.report().failed()).isEmpty();
    assertThat(loading.report().state()).isEqualTo(LoadingReport.State.READY);
  }

  @Test
  void everyMigrationSucceeded() throws SQLException {
    assertThat(count("SELECT COUNT(*) FROM \"flyway_schema_history\" WHERE \"success\" = FALSE"))
        .isZero();
    assertThat(count("SELECT COUNT(*) FROM \"flyway_schema_history\"")).isPositive();
  }

  @Test
  void notesEachStepOnce() throws SQLException {
    assertThat(count("SELECT COUNT(*) FROM content_step"))
        .isEqualTo(loading.report().steps().size());
  }

  /** The title is changed behind the index's back: only a rebuild can bring it. */
  @Test
  void aNodeThatLagsBeyondTheRowsKeptRebuildsItsIndex() throws SQLException {
    Waiting.until("the index follows", Duration.ofMinutes(2), this::upToDate);
    String statute = text("select min(id) from document where published_version is not null");
    long lagging = follower.state(CURATOR).lastChange() + 500;
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(
          "update document_version set title = 'Kwartelzegge' where document_id = '"
              + statute
              + "'");
      statement.execute("delete from document_change");
      statement.execute(
          "update library_counter set last_number = " + lagging + " where name = 'change'");
      statement.execute(
          "insert into document_change (number, document_id, changed_at) values ("
              + lagging
              + ", 'none', current_timestamp)");
    }
    follower.wake();
    Waiting.until("the index is rebuilt", Duration.ofMinutes(2), this::upToDate);
    Search word = new Search("kwartelzegge", Map.of(), 0, 10, Search.Sort.RELEVANCE);
    assertThat(search.search(CURATOR, word).documents())
        .extracting(FoundDocument::id)
        .containsExactly(statute);
    check.start(CURATOR);
    Waiting.until(
        "the comparison ends", Duration.ofMinutes(2), () -> !check.state(CURATOR).running());
    assertThat(check.state(CURATOR).last().orElseThrow().differences()).isEmpty();
  }

  private boolean upToDate() {
    IndexState state = follower.state(CURATOR);
    return state.appliedChange() == state.lastChange() && !state.rebuilding();
  }

  private String text(String query) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      rows.next();
      return rows.getString(1);
    }
  }

  /** The name of the database product, to be sure the test ran where it says. */
  protected String product() throws SQLException {
    try (Connection connection = dataSource.getConnection()) {
      return connection.getMetaData().getDatabaseProductName();
    }
  }

  /** The number that a query counts. */
  protected long count(String query) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      rows.next();
      return rows.getLong(1);
    }
  }
}
