package nl.vipez.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A connection outside the running transaction is refused, and given back to the pool. */
class JoinedDataSourceTest {
  private final JdbcConnectionPool pool = JdbcConnectionPool.create("jdbc:h2:mem:joined", "", "");

  @AfterEach
  void close() {
    pool.dispose();
  }

  @Test
  void refusesOneThatCommitsEachStatementByItself() {
    JoinedDataSource joined = new JoinedDataSource(pool, new Running("a transaction"));
    assertThrows(SQLException.class, joined::getConnection);
    assertEquals(0, pool.getActiveConnections());
  }

  @Test
  void handsOutAnyWhenNoTransactionRuns() throws SQLException {
    try (Connection connection = new JoinedDataSource(pool, new Running(null)).getConnection()) {
      assertTrue(connection.getAutoCommit());
    }
  }

  /** Tells which transaction runs, and no more. */
  private record Running(@Nullable Object key) implements TransactionSynchronizationRegistry {
    @Override
    public @Nullable Object getTransactionKey() {
      return key;
    }

    @Override
    public void putResource(Object resource, Object value) {
      throw new AssertionError();
    }

    @Override
    public Object getResource(Object resource) {
      throw new AssertionError();
    }

    @Override
    public void registerInterposedSynchronization(Synchronization synchronization) {
      throw new AssertionError();
    }

    @Override
    public int getTransactionStatus() {
      throw new AssertionError();
    }

    @Override
    public void setRollbackOnly() {
      throw new AssertionError();
    }

    @Override
    public boolean getRollbackOnly() {
      throw new AssertionError();
    }
  }
}
