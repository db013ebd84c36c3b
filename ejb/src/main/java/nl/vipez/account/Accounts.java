package nl.vipez.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.vipez.account.model.AccountBlocked;
import nl.vipez.account.model.AccountErased;
import nl.vipez.account.model.AccountFacts;
import nl.vipez.account.model.Caller;
import nl.vipez.account.model.NewAccount;
import nl.vipez.account.model.Role;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.Problem;

/** The accounts as an administrator keeps them, and what other features may know of one. */
@ApplicationScoped
@Transactional
public class Accounts {
  private final AccountRepository repository;
  private final PasswordLinks links;
  private final SignIn signIn;
  private final Event<AccountBlocked> accountBlocked;
  private final Event<AccountErased> accountErased;
  private final Clock clock;

  /** For the container. */
  @Inject
  public Accounts(
      AccountRepository repository,
      PasswordLinks links,
      SignIn signIn,
      Event<AccountBlocked> accountBlocked,
      Event<AccountErased> accountErased,
      Clock clock) {
    this.repository = repository;
    this.links = links;
    this.signIn = signIn;
    this.accountBlocked = accountBlocked;
    this.accountErased = accountErased;
    this.clock = clock;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected Accounts() {
    this.repository = null;
    this.links = null;
    this.signIn = null;
    this.accountBlocked = null;
    this.accountErased = null;
    this.clock = null;
  }

  /** The account of this name, for features that show who did or offers something. */
  public Optional<AccountFacts> find(String username) {
    return repository.find(username).map(Account::facts);
  }

  /** Usernames of the accounts with this role that can sign in, for features that count members. */
  public Set<String> usernames(Role role) {
    return repository.all().stream()
        .filter(one -> !one.erased() && !one.blocked())
        .map(Account::facts)
        .filter(one -> one.role() == role)
        .map(AccountFacts::username)
        .collect(Collectors.toSet());
  }

  /** All accounts by username, without those erased. */
  public List<AccountFacts> list(Caller caller) {
    requireAdministrator(caller);
    return repository.all().stream().filter(one -> !one.erased()).map(Account::facts).toList();
  }

  /**
   * Makes an account without a password.
   *
   * @return the key of the one-time link with which its person sets one
   * @throws DomainException CONFLICT when the username is taken
   */
  public String add(Caller caller, NewAccount wanted) {
    requireAdministrator(caller);
    create(wanted);
    return links.issue(wanted.username());
  }

  /**
   * Blocks an account, or lets it in again; sessions and tokens of a blocked one stop working.
   *
   * @throws DomainException CONFLICT when administrators would block themselves
   */
  public void block(Caller caller, String username, boolean blocked) {
    requireAdministrator(caller);
    if (caller.username().equals(username)) {
      throw new DomainException(Problem.CONFLICT, "account.block-self");
    }
    Account account = get(username);
    if (account.erased()) {
      throw new DomainException(Problem.CONFLICT, "account.was-erased", username);
    }
    account.block(blocked);
    if (blocked) {
      accountBlocked.fire(new AccountBlocked(username));
    }
    signIn.forget();
  }

  /**
   * Erases an account for good: it can never sign in again, and all features erase what they keep
   * for this person. Its name stays, for decisions and documents point to it.
   *
   * @throws DomainException CONFLICT unless it was blocked before, which nobody does by mistake
   */
  public void erase(Caller caller, String username) {
    requireAdministrator(caller);
    Account account = get(username);
    if (!account.blocked() || account.erased()) {
      throw new DomainException(Problem.CONFLICT, "account.erase-blocked", username);
    }
    accountErased.fire(new AccountErased(username));
    repository.removeLinks(username);
    repository.tokens(username).forEach(repository::remove);
    account.erase();
    signIn.forget();
  }

  /** A new one-time link for a person who lost the password; older links stop working. */
  public String reset(Caller caller, String username) {
    requireAdministrator(caller);
    if (get(username).erased()) {
      throw new DomainException(Problem.CONFLICT, "account.was-erased", username);
    }
    return links.issue(username);
  }

  /** Makes an account, without asking who wants it. */
  void create(NewAccount wanted) {
    if (repository.find(wanted.username()).isPresent()) {
      throw new DomainException(Problem.CONFLICT, "account.taken", wanted.username());
    }
    repository.add(new Account(wanted, clock.instant()));
    signIn.forget();
  }

  private Account get(String username) {
    return repository
        .find(username)
        .orElseThrow(() -> new DomainException(Problem.NOT_FOUND, "account.unknown", username));
  }

  private static void requireAdministrator(Caller caller) {
    if (!caller.is(Role.ADMINISTRATOR)) {
      throw new DomainException(Problem.FORBIDDEN, "account.administrator");
    }
  }
}
