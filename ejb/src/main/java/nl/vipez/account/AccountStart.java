package nl.vipez.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import nl.vipez.platform.ApplicationStarted;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** At the start: renews the import's token, and lets the first administrator in. */
@ApplicationScoped
public class AccountStart {
  @Inject private ImportToken importToken;
  @Inject private FirstAccount firstAccount;

  @Inject
  @ConfigProperty(name = "vipez.demonstration", defaultValue = "false")
  private boolean demonstration;

  void start(@Observes ApplicationStarted started) {
    importToken.publish();
    if (!demonstration) {
      firstAccount.ensure();
    }
  }
}
