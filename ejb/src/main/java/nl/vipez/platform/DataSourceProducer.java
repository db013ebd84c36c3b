package nl.vipez.platform;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.transaction.TransactionSynchronizationRegistry;
import javax.sql.DataSource;

/** Hands the datasource to whoever works with SQL rather than entities. */
@ApplicationScoped
public class DataSourceProducer {

  @Resource(lookup = "java:app/jdbc/vipez")
  private DataSource dataSource;

  @Resource private TransactionSynchronizationRegistry transactions;

  /** The datasource; its connections join the running transaction, or are refused. */
  @Produces
  public DataSource dataSource() {
    return new JoinedDataSource(dataSource, transactions);
  }
}
