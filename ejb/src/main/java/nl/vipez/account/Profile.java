package nl.vipez.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.vipez.account.model.AccountFacts;
import nl.vipez.account.model.AddressWanted;
import nl.vipez.account.model.Caller;
import nl.vipez.account.model.NewAccount;
import nl.vipez.account.model.PasswordHash;
import nl.vipez.account.model.PasswordRule;
import nl.vipez.account.model.TokenFacts;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.FieldError;
import nl.vipez.shared.Problem;

/** What people keep of their own account: how they are shown, language, password, tokens. */
@ApplicationScoped
@Transactional
public class Profile {
  private static final int MOST_TOKENS = 20;

  private final AccountRepository repository;
  private final Secrets secrets;
  private final SignIn signIn;
  private final Event<AddressWanted> addressWanted;
  private final Clock clock;

  /** For the container. */
  @Inject
  public Profile(
      AccountRepository repository,
      Secrets secrets,
      SignIn signIn,
      Event<AddressWanted> addressWanted,
      Clock clock) {
    this.repository = repository;
    this.secrets = secrets;
    this.signIn = signIn;
    this.addressWanted = addressWanted;
    this.clock = clock;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected Profile() {
    this.repository = null;
    this.secrets = null;
    this.signIn = null;
    this.addressWanted = null;
    this.clock = null;
  }

  /** The caller's account. */
  public AccountFacts of(Caller caller) {
    return own(caller).facts();
  }

  /**
   * Changes how the caller is shown and reached. Another address counts once its reader has
   * confirmed it; until then mail goes to the old one.
   *
   * @throws DomainException UNPROCESSABLE with the bad fields
   */
  public void describe(Caller caller, String displayName, String email) {
    AccountFacts old = of(caller);
    NewAccount checked =
        new NewAccount(old.username(), displayName, email, old.role(), old.municipality());
    Account account = own(caller);
    account.describe(checked.displayName());
    if (checked.email().isEmpty() || checked.email().equals(old.email())) {
      account.reachAt(checked.email());
    } else if (!old.emailWanted().equals(Optional.of(checked.email()))) {
      account.wantEmail(checked.email());
      addressWanted.fire(new AddressWanted(caller.username(), checked.email()));
    }
    signIn.forget();
  }

  /** Sets the caller's language, {@code nl} or {@code en}. */
  public void speak(Caller caller, String tag) {
    if (!tag.equals("nl") && !tag.equals("en")) {
      throw new DomainException(Problem.UNPROCESSABLE, "account.bad-language");
    }
    own(caller).speak(tag);
    signIn.forget();
  }

  /**
   * Changes the caller's password; other sessions of the caller end.
   *
   * @throws DomainException UNPROCESSABLE when the old one is wrong or the new one too weak
   */
  public void changePassword(Caller caller, String old, String password) {
    Account account = own(caller);
    if (!account.password().orElseGet(PasswordHash::ofNobody).matches(old)) {
      throw new DomainException(
          Problem.UNPROCESSABLE,
          "account.wrong-password",
          List.of(),
          List.of(FieldError.of("old", "account.wrong-password")));
    }
    PasswordRule.check(caller.username(), password);
    account.password(PasswordHash.of(password, secrets.source()));
    signIn.forget();
  }

  /** The caller's personal tokens, newest first. */
  public List<TokenFacts> tokens(Caller caller) {
    return repository.tokens(caller.username()).stream().map(PersonalToken::facts).toList();
  }

  /**
   * Makes a personal token.
   *
   * @param name what the caller calls it, 1 to 80 characters
   * @throws DomainException UNPROCESSABLE for a bad name, CONFLICT at more than 20 tokens
   */
  public NewToken addToken(Caller caller, String name) {
    String stripped = name.strip();
    if (stripped.isEmpty() || stripped.length() > 80) {
      throw new DomainException(
          Problem.UNPROCESSABLE,
          "account.bad-token-name",
          List.of(),
          List.of(FieldError.of("name", "account.bad-token-name")));
    }
    if (repository.tokens(own(caller).facts().username()).size() >= MOST_TOKENS) {
      throw new DomainException(Problem.CONFLICT, "account.too-many-tokens", MOST_TOKENS);
    }
    String secret = "vipez_" + secrets.random();
    PersonalToken token =
        new PersonalToken(caller.username(), stripped, secrets.hash(secret), clock.instant());
    repository.add(token);
    return new NewToken(token.facts(), secret);
  }

  /**
   * Revokes one of the caller's tokens.
   *
   * @throws DomainException NOT_FOUND when the caller has no such token
   */
  public void revokeToken(Caller caller, String id) {
    PersonalToken token =
        repository
            .tokenById(id)
            .filter(one -> one.username().equals(caller.username()))
            .orElseThrow(() -> new DomainException(Problem.NOT_FOUND, "account.unknown-token"));
    repository.remove(token);
    signIn.forget();
  }

  private Account own(Caller caller) {
    return repository
        .find(caller.username())
        .orElseThrow(() -> new DomainException(Problem.NOT_FOUND, "account.none"));
  }

  /**
   * A token just made.
   *
   * @param facts what is kept of it
   * @param secret the token itself, shown this once
   */
  public record NewToken(TokenFacts facts, String secret) {
    @Override
    public String toString() {
      return facts.toString();
    }
  }
}
