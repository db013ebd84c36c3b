package nl.vipez.platform;

import jakarta.transaction.TransactionSynchronizationRegistry;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * Refuses a connection that did not join the running transaction. It would commit each statement by
 * itself, unseen, and leave half of the work behind when the other half fails.
 */
final class JoinedDataSource implements DataSource {
  private final DataSource container;
  private final TransactionSynchronizationRegistry transactions;

  JoinedDataSource(DataSource container, TransactionSynchronizationRegistry transactions) {
    this.container = container;
    this.transactions = transactions;
  }

  @Override
  public Connection getConnection() throws SQLException {
    return joined(container.getConnection());
  }

  @Override
  public Connection getConnection(String username, String password) throws SQLException {
    return joined(container.getConnection(username, password));
  }

  private Connection joined(Connection connection) throws SQLException {
    if (transactions.getTransactionKey() != null && connection.getAutoCommit()) {
      connection.close();
      throw new SQLException("The connection did not join the running transaction");
    }
    return connection;
  }

  @Override
  public PrintWriter getLogWriter() throws SQLException {
    return container.getLogWriter();
  }

  @Override
  public void setLogWriter(PrintWriter out) throws SQLException {
    container.setLogWriter(out);
  }

  @Override
  public void setLoginTimeout(int seconds) throws SQLException {
    container.setLoginTimeout(seconds);
  }

  @Override
  public int getLoginTimeout() throws SQLException {
    return container.getLoginTimeout();
  }

  @Override
  public Logger getParentLogger() throws SQLFeatureNotSupportedException {
    return container.getParentLogger();
  }

  @Override
  public <T> T unwrap(Class<T> type) throws SQLException {
    return container.unwrap(type);
  }

  @Override
  public boolean isWrapperFor(Class<?> type) throws SQLException {
    return container.isWrapperFor(type);
  }
}
