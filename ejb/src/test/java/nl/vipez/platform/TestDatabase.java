package nl.vipez.platform;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jspecify.annotations.Nullable;

/** An empty, migrated database in memory for tests that need no container. */
public final class TestDatabase {

  private static @Nullable DataSource shared;

  private TestDatabase() {}

  /**
   * One database for all tests that ask for it, migrated once; the rows of these tables are deleted
   * first, in this order.
   */
  public static synchronized DataSource emptied(String... tables) {
    DataSource database = shared == null ? fresh() : shared;
    shared = database;
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      for (String table : tables) {
        statement.executeUpdate("delete from " + table);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("A table could not be emptied", e);
    }
    return database;
  }

  /** A database of its own for each call. */
  public static DataSource fresh() {
    JdbcConnectionPool pool =
        JdbcConnectionPool.create(
            "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", "");
    Flyway.configure(TestDatabase.class.getClassLoader())
        .dataSource(pool)
        .locations("classpath:db/migration")
        .load()
        .migrate();
    return pool;
  }

  /** Gives back the memory of one that {@link #fresh} made; H2 keeps it until it is told. */
  public static void drop(DataSource database) {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("SHUTDOWN");
    } catch (SQLException e) {
      throw new IllegalStateException("A database could not be dropped", e);
    }
  }
}
