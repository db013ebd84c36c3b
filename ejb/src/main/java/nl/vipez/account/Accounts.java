package nl.vipez.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
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
  private final Clock clock;

  /** For the container. */
  @Inject
  public Accounts(AccountRepository repository, PasswordLinks links, SignIn signIn, Clock clock) {
    this.repository = repository;
    this.links = links;
    this.signIn = signIn;
    this.clock = clock;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected Accounts() {
    this.repository = null;
    this.links = null;
    this.signIn = null;
    this.clock = null;
  }

  /** The account of this name, for features that show who did or offers something. */
  public Optional<AccountFacts> find(String username) {
    return repository.find(username).map(Account::facts);
  }

  /** All accounts by username. */
  public List<AccountFacts> list(Caller caller) {
    requireAdministrator(caller);
    return repository.all().stream().map(Account::facts).toList();
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
    get(username).block(blocked);
    signIn.forget();
  }

  /** A new one-time link for a person who lost the password; older links stop working. */
  public String reset(Caller caller, String username) {
    requireAdministrator(caller);
    get(username);
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
