package nl.vipez.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import nl.vipez.account.model.NewAccount;
import nl.vipez.account.model.Role;
import nl.vipez.platform.ContentStep;
import nl.vipez.platform.Progress;
import nl.vipez.platform.ResourceTable;

/**
 * The accounts and consents of the demonstration. The accounts get their passwords last of all, by
 * {@link DemonstrationAccounts}.
 */
@ApplicationScoped
@Transactional
public class DemonstrationContent implements ContentStep {
  static final ResourceTable ACCOUNTS = new ResourceTable("/demonstration/accounts.csv");
  private static final ResourceTable CONSENTS = new ResourceTable("/demonstration/consents.csv");

  private final Accounts accounts;
  private final Consents consents;

  /** For the container. */
  @Inject
  public DemonstrationContent(Accounts accounts, Consents consents) {
    this.accounts = accounts;
    this.consents = consents;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected DemonstrationContent() {
    this.accounts = null;
    this.consents = null;
  }

  @Override
  public Kind kind() {
    return Kind.DEMONSTRATION;
  }

  @Override
  public int order() {
    return 30;
  }

  @Override
  public String name() {
    return "demonstration-accounts";
  }

  @Override
  public String version() {
    return ACCOUNTS.version() + CONSENTS.version();
  }

  @Override
  public void load(Progress progress) {
    progress.total(2);
    ACCOUNTS.forEach(this::account);
    progress.done(1);
    CONSENTS.forEach(
        row ->
            consents.record(
                row.text("municipality"),
                Integer.parseInt(row.text("version")),
                LocalDate.parse(row.text("date"))));
    progress.done(2);
  }

  private void account(ResourceTable.Row row) {
    NewAccount wanted =
        new NewAccount(
            row.text("username"),
            row.text("display_name"),
            row.text("email"),
            Role.ofCode(row.text("role")).orElseThrow(),
            row.optional("municipality"));
    if (accounts.find(wanted.username()).isEmpty()) {
      accounts.create(wanted);
    }
  }
}
