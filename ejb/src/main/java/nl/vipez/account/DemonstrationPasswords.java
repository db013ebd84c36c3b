package nl.vipez.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import nl.vipez.account.model.AccountFacts;
import nl.vipez.account.model.PasswordHash;

/** Draws the passwords of the demonstration's accounts, all in one transaction. */
@ApplicationScoped
@Transactional
class DemonstrationPasswords {
  private final AccountRepository repository;
  private final Secrets secrets;
  private final SignIn signIn;

  @Inject
  DemonstrationPasswords(AccountRepository repository, Secrets secrets, SignIn signIn) {
    this.repository = repository;
    this.secrets = secrets;
    this.signIn = signIn;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected DemonstrationPasswords() {
    this.repository = null;
    this.secrets = null;
    this.signIn = null;
  }

  /** Whether every account has a password. */
  boolean complete() {
    return accounts().stream().allMatch(one -> one.password().isPresent());
  }

  /** Gives every account a new password, and tells them as JSON. */
  String draw() {
    JsonArrayBuilder json = Json.createArrayBuilder();
    for (Account account : accounts()) {
      String password = secrets.password();
      account.password(PasswordHash.of(password, secrets.source()));
      json.add(entry(account.facts(), password));
    }
    signIn.forget();
    return json.build().toString();
  }

  private static JsonObjectBuilder entry(AccountFacts facts, String password) {
    JsonObjectBuilder entry =
        Json.createObjectBuilder()
            .add("username", facts.username())
            .add("password", password)
            .add("role", facts.role().code());
    facts
        .municipality()
        .ifPresentOrElse(
            code -> entry.add("municipality", code), () -> entry.addNull("municipality"));
    return entry;
  }

  private List<Account> accounts() {
    List<Account> found = new ArrayList<>();
    DemonstrationContent.ACCOUNTS.forEach(
        row -> repository.find(row.text("username")).ifPresent(found::add));
    return found;
  }
}
