package nl.vipez.platform;

import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;

/** An empty, migrated database in memory for tests that need no container. */
public final class TestDatabase {

  private TestDatabase() {}

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
}
