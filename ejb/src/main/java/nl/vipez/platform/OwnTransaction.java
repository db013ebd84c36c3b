package nl.vipez.platform;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * A transaction of its own for a connection that joined none and would commit each statement by
 * itself; for one that joined the running transaction it does nothing.
 */
public final class OwnTransaction implements AutoCloseable {
  private final Connection connection;
  private final boolean alone;
  private boolean committed;

  private OwnTransaction(Connection connection, boolean alone) {
    this.connection = connection;
    this.alone = alone;
  }

  /** Begins it; to be closed, which undoes what was not committed. */
  public static OwnTransaction on(Connection connection) throws SQLException {
    boolean alone = connection.getAutoCommit();
    if (alone) {
      connection.setAutoCommit(false);
    }
    return new OwnTransaction(connection, alone);
  }

  /** Makes durable what was done, unless a running transaction decides that. */
  public void commit() throws SQLException {
    if (alone) {
      connection.commit();
    }
    committed = true;
  }

  @Override
  public void close() throws SQLException {
    if (!alone) {
      return;
    }
    if (!committed) {
      connection.rollback();
    }
    connection.setAutoCommit(true);
  }
}
