package nl.vipez.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import javax.sql.DataSource;

/** Remembers in the database which steps were loaded, and which version of them. */
@ApplicationScoped
public class ContentLog {
  private final DataSource dataSource;
  private final Clock clock;

  /** Stands on the application's database. */
  @Inject
  public ContentLog(DataSource dataSource, Clock clock) {
    this.dataSource = dataSource;
    this.clock = clock;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected ContentLog() {
    this.dataSource = null;
    this.clock = null;
  }

  /** Whether this version of the step is in the database. */
  boolean holds(ContentStep step) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement query =
            connection.prepareStatement("SELECT version FROM content_step WHERE name = ?")) {
      query.setString(1, step.name());
      try (ResultSet rows = query.executeQuery()) {
        return rows.next() && rows.getString(1).equals(step.version());
      }
    } catch (SQLException e) {
      throw new IllegalStateException("Reading which content is there", e);
    }
  }

  /** Notes that this version of the step has been loaded. */
  void add(ContentStep step) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement delete =
            connection.prepareStatement("DELETE FROM content_step WHERE name = ?");
        PreparedStatement insert =
            connection.prepareStatement(
                "INSERT INTO content_step (name, version, finished_at) VALUES (?, ?, ?)")) {
      delete.setString(1, step.name());
      delete.executeUpdate();
      insert.setString(1, step.name());
      insert.setString(2, step.version());
      insert.setTimestamp(3, Timestamp.from(clock.instant()));
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("Noting that " + step.name() + " is there", e);
    }
  }
}
