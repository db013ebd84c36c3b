package nl.vipez.platform;

import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import javax.sql.DataSource;

/**
 * The datasource, embedded H2 unless the settings name another database.
 *
 * <p>Settings (MicroProfile Config): {@code vipez.database.driver}, {@code .url}, {@code .user},
 * {@code .password}; defaults stand in {@code META-INF/microprofile-config.properties}.
 */
@DataSourceDefinition(
    name = "java:app/jdbc/vipez",
    className = "${MPCONFIG=vipez.database.driver}",
    url = "${MPCONFIG=vipez.database.url}",
    user = "${MPCONFIG=vipez.database.user}",
    password = "${MPCONFIG=vipez.database.password}",
    initialPoolSize = 2,
    minPoolSize = 2,
    maxPoolSize = 32)
@ApplicationScoped
public class Database {

  @Resource(lookup = "java:app/jdbc/vipez")
  private DataSource dataSource;

  /** The datasource for who works with SQL rather than entities. */
  @Produces
  public DataSource dataSource() {
    return dataSource;
  }
}
