package nl.vipez.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import nl.vipez.account.model.LinkPurpose;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.Problem;

/** Links with which a person confirms an address; each lasts two days and works once. */
@ApplicationScoped
@Transactional
public class AddressLinks {
  /** Page that takes the key. */
  public static final String PAGE = "/account/confirm?key=";

  private static final LinkPurpose PURPOSE =
      new LinkPurpose("account.address", Duration.ofDays(2), true);

  private final ActionLinks links;
  private final AccountRepository repository;
  private final SignIn signIn;

  /** For the container. */
  @Inject
  public AddressLinks(ActionLinks links, AccountRepository repository, SignIn signIn) {
    this.links = links;
    this.repository = repository;
    this.signIn = signIn;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected AddressLinks() {
    this.links = null;
    this.repository = null;
    this.signIn = null;
  }

  /** A new link's key for the address this account wants; older ones stop working. */
  public String issue(String username) {
    links.revoke(PURPOSE, username, "");
    return links.issue(PURPOSE, username, "");
  }

  /**
   * The address a link confirms.
   *
   * @throws DomainException GONE when it no longer works
   */
  public String addressOf(String key) {
    return wanted(links.read(PURPOSE, key).username());
  }

  /** Confirms the address and uses up the link. */
  public void confirm(String key) {
    String username = links.use(PURPOSE, key).username();
    String address = wanted(username);
    repository.find(username).ifPresent(account -> account.reachAt(address));
    signIn.forget();
  }

  private String wanted(String username) {
    return repository
        .find(username)
        .flatMap(Account::wantedEmail)
        .orElseThrow(() -> new DomainException(Problem.GONE, "account.link-gone"));
  }
}
