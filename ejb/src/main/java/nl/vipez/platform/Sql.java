package nl.vipez.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Plain SQL for features that read or write tables whole, where entities would cost a query or an
 * object per row. Every statement joins the running transaction.
 */
@ApplicationScoped
public class Sql {
  private static final int BATCH = 1_000;

  private final DataSource dataSource;

  /** On this datasource. */
  @Inject
  public Sql(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected Sql() {
    this.dataSource = null;
  }

  /**
   * A condition to add: the column is one of so many parameters; none at all when there are none.
   *
   * @param column a name written in the code
   */
  public static String among(String column, int count) {
    return count == 0
        ? ""
        : " and " + column + " in (" + String.join(", ", Collections.nCopies(count, "?")) + ")";
  }

  /**
   * Makes a value of one row.
   *
   * @param <T> what a row becomes
   */
  @FunctionalInterface
  public interface RowReader<T> {
    /** Reads the current row; must not move the cursor. */
    T read(ResultSet row) throws SQLException;
  }

  /**
   * Every row of a query.
   *
   * @throws SqlFailure when the database refuses
   */
  public <T> List<T> list(String query, RowReader<T> reader, @Nullable Object... parameters) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setFetchSize(BATCH);
      fill(statement, parameters);
      List<T> all = new ArrayList<>();
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          all.add(reader.read(rows));
        }
      }
      return all;
    } catch (SQLException e) {
      throw new SqlFailure(e);
    }
  }

  /**
   * Runs one statement and says how many rows it touched.
   *
   * @throws SqlFailure when the database refuses
   */
  public int update(String statementText, @Nullable Object... parameters) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(statementText)) {
      fill(statement, parameters);
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw new SqlFailure(e);
    }
  }

  /**
   * Runs one statement for many rows, sent a thousand at a time.
   *
   * @throws SqlFailure when the database refuses
   */
  public void batch(String statementText, Iterable<@Nullable Object[]> rows) {
    try (Connection connection = dataSource.getConnection();
        OwnTransaction transaction = OwnTransaction.on(connection);
        PreparedStatement statement = connection.prepareStatement(statementText)) {
      int waiting = 0;
      for (@Nullable Object[] row : rows) {
        fill(statement, row);
        statement.addBatch();
        if (++waiting == BATCH) {
          statement.executeBatch();
          waiting = 0;
        }
      }
      if (waiting > 0) {
        statement.executeBatch();
      }
      transaction.commit();
    } catch (SQLException e) {
      throw new SqlFailure(e);
    }
  }

  private static void fill(PreparedStatement statement, @Nullable Object[] parameters)
      throws SQLException {
    for (int i = 0; i < parameters.length; i++) {
      statement.setObject(i + 1, parameters[i]);
    }
  }
}
