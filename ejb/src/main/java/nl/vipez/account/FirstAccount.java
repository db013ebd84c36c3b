package nl.vipez.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.util.Optional;
import java.util.logging.Logger;
import nl.vipez.account.model.NewAccount;
import nl.vipez.account.model.PasswordHash;
import nl.vipez.account.model.PasswordRule;
import nl.vipez.account.model.Role;
import nl.vipez.platform.DataFolder;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Lets the first administrator in when there is no account yet: with the password in {@code
 * VIPEZ_ADMIN_PASSWORD}, else by a one-time link in the log and in {@code first-sign-in} of the
 * data folder.
 */
@ApplicationScoped
@Transactional
class FirstAccount {
  private static final Logger LOG = Logger.getLogger(FirstAccount.class.getName());
  private static final String ADMIN = "admin";

  private final AccountRepository repository;
  private final Accounts accounts;
  private final PasswordLinks links;
  private final Secrets secrets;
  private final Path file;
  private final Optional<String> password;
  private final String address;

  @Inject
  FirstAccount(
      AccountRepository repository,
      Accounts accounts,
      PasswordLinks links,
      Secrets secrets,
      DataFolder folder,
      @ConfigProperty(name = "VIPEZ_ADMIN_PASSWORD") Optional<String> password,
      @ConfigProperty(name = "vipez.address") Optional<String> address) {
    this.repository = repository;
    this.accounts = accounts;
    this.links = links;
    this.secrets = secrets;
    this.file = folder.root().resolve("first-sign-in");
    this.password = password;
    this.address = address.orElse("");
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected FirstAccount() {
    this.repository = null;
    this.accounts = null;
    this.links = null;
    this.secrets = null;
    this.file = null;
    this.password = null;
    this.address = null;
  }

  /** Makes {@code admin} if there is nobody, and renews the link while it was not used. */
  void ensure() {
    if (repository.isEmpty()) {
      accounts.create(new NewAccount(ADMIN, "Beheerder", "", Role.ADMINISTRATOR, Optional.empty()));
    }
    Optional<Account> waiting = repository.find(ADMIN).filter(admin -> admin.password().isEmpty());
    if (waiting.isEmpty()) {
      return;
    }
    if (password.isPresent()) {
      PasswordRule.check(ADMIN, password.get());
      waiting.get().password(PasswordHash.of(password.get(), secrets.source()));
      LOG.info("The account admin has the password of VIPEZ_ADMIN_PASSWORD");
    } else {
      String link = address + PasswordLinks.PAGE + links.issue(ADMIN);
      PrivateFile.write(file, link);
      LOG.info("Set the password of admin at " + link + " (works once, two days)");
    }
  }
}
