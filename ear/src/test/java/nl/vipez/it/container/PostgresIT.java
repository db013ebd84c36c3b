package nl.vipez.it.container;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;
import nl.vipez.house.container.ApplicationCopy;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;

/** The application on PostgreSQL, as in production. */
class PostgresIT extends DatabaseContract {

  @Deployment
  static EnterpriseArchive application() throws IOException {
    // Ends with this JVM.
    EmbeddedPostgres postgres = EmbeddedPostgres.builder().start();
    return ApplicationCopy.with(
        PostgresIT.class,
        "on-postgres",
        Map.of(
            "vipez.database.driver", "org.postgresql.ds.PGSimpleDataSource",
            "vipez.database.url", postgres.getJdbcUrl("postgres", "postgres"),
            "vipez.database.user", "postgres",
            "vipez.database.password", "postgres"));
  }

  @Test
  void standsOnPostgres() throws SQLException {
    assertThat(product()).isEqualTo("PostgreSQL");
  }
}
