package nl.vipez.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import nl.vipez.library.model.DocumentChange;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The rows the index follows. A number is taken from a counter whose row stays locked until the
 * transaction ends: numbers become visible in the order in which they were handed out, without
 * gaps, which a database sequence does not promise. Call it last in a transaction, to hold the lock
 * shortly.
 *
 * <p>Setting: {@code vipez.index.changes-kept}, how many rows are kept for nodes that lag.
 */
@ApplicationScoped
class ChangeLog {
  /** How often rows beyond the bound are cleared away, in changes. */
  private static final int CLEARED_EVERY = 100;

  private final DataSource dataSource;
  private final Clock clock;
  private final long kept;

  @Inject
  ChangeLog(
      DataSource dataSource,
      Clock clock,
      @ConfigProperty(name = "vipez.index.changes-kept") long kept) {
    this.dataSource = dataSource;
    this.clock = clock;
    this.kept = kept;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected ChangeLog() {
    this.dataSource = null;
    this.clock = null;
    this.kept = 0;
  }

  /** Writes a change row in the running transaction and returns its number. */
  long record(String document) {
    try (Connection connection = dataSource.getConnection()) {
      long number = next(connection, "change");
      try (PreparedStatement insert =
          connection.prepareStatement(
              "insert into document_change (number, document_id, changed_at) values (?, ?, ?)")) {
        insert.setLong(1, number);
        insert.setString(2, document);
        insert.setTimestamp(3, Timestamp.from(clock.instant()));
        insert.executeUpdate();
      }
      if (number % CLEARED_EVERY == 0) {
        clear(connection, number - kept);
      }
      return number;
    } catch (SQLException e) {
      throw new IllegalStateException("The change of " + document + " was not written", e);
    }
  }

  /** Lets one intake at a time pass until the transaction ends, so that duplicates are seen. */
  void lockIntake() {
    try (Connection connection = dataSource.getConnection()) {
      next(connection, "intake");
    } catch (SQLException e) {
      throw new IllegalStateException("Intake could not be locked", e);
    }
  }

  /** Change rows after a number, in order. */
  List<DocumentChange> after(long number, int max) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select =
            connection.prepareStatement(
                "select number, document_id from document_change where number > ?"
                    + " order by number fetch first ? rows only")) {
      select.setLong(1, number);
      select.setInt(2, max);
      List<DocumentChange> changes = new ArrayList<>();
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          changes.add(new DocumentChange(rows.getLong(1), rows.getString(2)));
        }
      }
      return changes;
    } catch (SQLException e) {
      throw new IllegalStateException("The change rows were not read", e);
    }
  }

  /** The number of the last change, 0 before the first. */
  long last() {
    return number("select last_number from library_counter where name = 'change'");
  }

  /** The number of the oldest row still kept; one past the last when none is. */
  long oldestKept() {
    return number(
        "select coalesce(min(number), (select last_number + 1 from library_counter"
            + " where name = 'change')) from document_change");
  }

  private long number(String sql) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(sql);
        ResultSet row = select.executeQuery()) {
      row.next();
      return row.getLong(1);
    } catch (SQLException e) {
      throw new IllegalStateException("The change counter was not read", e);
    }
  }

  /** A node that still wants a row cleared away notices, and rebuilds its index. */
  private static void clear(Connection connection, long upTo) throws SQLException {
    try (PreparedStatement delete =
        connection.prepareStatement("delete from document_change where number <= ?")) {
      delete.setLong(1, upTo);
      delete.executeUpdate();
    }
  }

  private static long next(Connection connection, String counter) throws SQLException {
    try (PreparedStatement update =
            connection.prepareStatement(
                "update library_counter set last_number = last_number + 1 where name = ?");
        PreparedStatement select =
            connection.prepareStatement("select last_number from library_counter where name = ?")) {
      update.setString(1, counter);
      update.executeUpdate();
      select.setString(1, counter);
      try (ResultSet row = select.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    }
  }
}
