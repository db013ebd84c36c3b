package nl.vipez.it.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Map;
import nl.vipez.house.container.ApplicationCopy;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;

/** The application on embedded H2, its default. */
class H2IT extends DatabaseContract {

  @Deployment
  static EnterpriseArchive application() {
    return ApplicationCopy.with(H2IT.class, "on-h2", Map.of());
  }

  @Test
  void standsOnH2() throws SQLException {
    assertThat(product()).isEqualTo("H2");
  }
}
