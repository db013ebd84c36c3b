package nl.vipez.it.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import javax.sql.DataSource;
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
  @Inject LoadingState loading;
  @Inject DataSource dataSource;

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
