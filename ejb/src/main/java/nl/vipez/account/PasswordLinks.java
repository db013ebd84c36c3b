package nl.vipez.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import nl.vipez.account.model.PasswordHash;
import nl.vipez.account.model.PasswordRule;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.Problem;

/** One-time links with which a person sets a password; each lasts two days. */
@ApplicationScoped
@Transactional
public class PasswordLinks {
  /** Page that takes the key. */
  public static final String PAGE = "/account/password?key=";

  private static final Duration LASTING = Duration.ofDays(2);

  private final AccountRepository repository;
  private final Secrets secrets;
  private final SignIn signIn;
  private final Clock clock;

  /** For the container. */
  @Inject
  public PasswordLinks(AccountRepository repository, Secrets secrets, SignIn signIn, Clock clock) {
    this.repository = repository;
    this.secrets = secrets;
    this.signIn = signIn;
    this.clock = clock;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected PasswordLinks() {
    this.repository = null;
    this.secrets = null;
    this.signIn = null;
    this.clock = null;
  }

  /**
   * Whose link this is.
   *
   * @throws DomainException GONE when it was used, has expired or never was
   */
  public String usernameOf(String key) {
    return valid(key).username();
  }

  /**
   * Sets the password and uses up the link.
   *
   * @throws DomainException GONE when the link no longer works, UNPROCESSABLE when the password is
   *     too weak
   */
  public void use(String key, String password) {
    PasswordLink link = valid(key);
    PasswordRule.check(link.username(), password);
    Account account = repository.find(link.username()).orElseThrow(PasswordLinks::gone);
    account.password(PasswordHash.of(password, secrets.source()));
    repository.removeLinks(link.username());
    signIn.forget();
  }

  /** A new link's key for this account; older ones stop working. */
  String issue(String username) {
    repository.removeLinks(username);
    String key = secrets.random();
    repository.add(new PasswordLink(secrets.hash(key), username, clock.instant().plus(LASTING)));
    return key;
  }

  private PasswordLink valid(String key) {
    return repository
        .link(secrets.hash(key))
        .filter(link -> !link.expired(clock.instant()))
        .orElseThrow(PasswordLinks::gone);
  }

  private static DomainException gone() {
    return new DomainException(Problem.GONE, "account.link-gone");
  }
}
