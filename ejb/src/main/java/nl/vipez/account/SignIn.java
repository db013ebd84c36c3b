package nl.vipez.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import nl.vipez.account.model.PasswordHash;
import nl.vipez.account.model.SignedIn;
import nl.vipez.account.model.Throttle;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.Problem;
import nl.vipez.shared.ShortMemory;

/**
 * Recognises callers by password, personal token or the name in a session. What it finds is
 * remembered for ten seconds, so that a search asks no database; every change of an account forgets
 * it at once on this server.
 */
@ApplicationScoped
@Transactional
public class SignIn {
  private static final Duration REMEMBERED = Duration.ofSeconds(10);
  private static final int MOST = 5_000;

  private final AccountRepository repository;
  private final Secrets secrets;
  private final ImportToken importToken;
  private final Throttle throttle;
  private final ShortMemory<String, Optional<SignedIn>> accounts;
  private final ShortMemory<String, Optional<SignedIn>> tokens;
  private final ShortMemory<String, SignedIn> passwords;

  /** For the container. */
  @Inject
  public SignIn(
      AccountRepository repository, Secrets secrets, ImportToken importToken, Clock clock) {
    this.repository = repository;
    this.secrets = secrets;
    this.importToken = importToken;
    this.throttle = new Throttle(clock);
    this.accounts = new ShortMemory<>(clock, REMEMBERED, MOST);
    this.tokens = new ShortMemory<>(clock, REMEMBERED, MOST);
    this.passwords = new ShortMemory<>(clock, Duration.ofMinutes(1), MOST);
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected SignIn() {
    this.repository = null;
    this.secrets = null;
    this.importToken = null;
    this.throttle = null;
    this.accounts = null;
    this.tokens = null;
    this.passwords = null;
  }

  /**
   * Who has this name and password; nobody when they do not fit, in the same time whether the
   * account exists or not. A pair that fitted is recognised for a minute by its keyed hash, so that
   * a program using HTTP Basic pays for stretching once.
   *
   * @param address where the attempt comes from, to slow down guessing
   * @throws DomainException TOO_MANY after too many failures, with the seconds to wait
   */
  public Optional<SignedIn> byPassword(String username, String password, String address) {
    String name = username.strip().toLowerCase(Locale.ROOT);
    String pair = secrets.hash(name + "\n" + password);
    Optional<SignedIn> known = passwords.recall(pair);
    if (known.isPresent()) {
      return known;
    }
    Duration wait = throttle.wait(name, address);
    if (!wait.isZero()) {
      throw new DomainException(
          Problem.TOO_MANY, "account.wait", Math.max(1, wait.toSeconds() + 1));
    }
    Optional<Account> account = repository.find(name).filter(one -> !one.blocked());
    PasswordHash hash = account.flatMap(Account::password).orElseGet(PasswordHash::ofNobody);
    if (!hash.matches(password)) {
      throttle.failed(name, address);
      return Optional.empty();
    }
    throttle.succeeded(name, address);
    Optional<SignedIn> found = account.map(Account::signedIn);
    found.ifPresent(one -> passwords.keep(pair, one));
    return found;
  }

  /** Whose personal token this is, or the import's; nobody when it is not known. */
  public Optional<SignedIn> byToken(String token) {
    return importToken
        .recognise(token)
        .or(
            () ->
                tokens.get(
                    secrets.hash(token),
                    hash ->
                        repository
                            .token(hash)
                            .flatMap(found -> repository.find(found.username()))
                            .filter(one -> !one.blocked())
                            .map(Account::signedIn)));
  }

  /** The account of a session, while it may sign in. */
  public Optional<SignedIn> byUsername(String username) {
    return accounts.get(
        username,
        name -> repository.find(name).filter(one -> !one.blocked()).map(Account::signedIn));
  }

  /** Forgets what it remembers, because an account has changed. */
  void forget() {
    accounts.clear();
    tokens.clear();
    passwords.clear();
  }
}
