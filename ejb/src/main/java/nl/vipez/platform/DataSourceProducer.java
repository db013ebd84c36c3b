package nl.vipez.platform;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import javax.sql.DataSource;

/** Hands the datasource to whoever works with SQL rather than entities. */
@ApplicationScoped
public class DataSourceProducer {

  @Resource(lookup = "java:app/jdbc/vipez")
  private DataSource dataSource;

  /** The datasource; its connections join the running transaction. */
  @Produces
  public DataSource dataSource() {
    return dataSource;
  }
}
