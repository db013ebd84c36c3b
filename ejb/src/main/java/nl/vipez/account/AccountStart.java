package nl.vipez.account;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** At the start: renews the import's token, and lets the first administrator in. */
@Singleton
@Startup
@DependsOn("Database")
@TransactionManagement(TransactionManagementType.BEAN)
public class AccountStart {
  @Inject private ImportToken importToken;
  @Inject private FirstAccount firstAccount;

  @Inject
  @ConfigProperty(name = "vipez.demonstration", defaultValue = "false")
  private boolean demonstration;

  @PostConstruct
  void start() {
    importToken.publish();
    if (!demonstration) {
      firstAccount.ensure();
    }
  }
}
