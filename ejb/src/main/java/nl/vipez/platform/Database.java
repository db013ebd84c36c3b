package nl.vipez.platform;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * The datasource, embedded H2 unless the settings name another database, brought to the schema this
 * version needs before anything else starts.
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
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Database {

  @Resource(lookup = "java:app/jdbc/vipez")
  private DataSource dataSource;

  @Inject private DataFolder dataFolder;

  @Inject @SharedEntities private EntityManager entities;

  /** Runs the migrations that are missing; fails the deployment when one fails. */
  @PostConstruct
  void migrate() {
    dataFolder.root();
    Flyway.configure(Database.class.getClassLoader())
        .dataSource(dataSource)
        .locations("classpath:db/migration")
        // Each feature has a block of numbers, so a lower one may come later; they stand apart.
        .outOfOrder(true)
        .load()
        .migrate();
    // The unit is found from the module that holds it; who comes later reads what was found here.
    entities.getMetamodel();
  }

  /** Returns when the schema is there. */
  public void ready() {
    // The container let nobody in before the migrations ran.
  }
}
