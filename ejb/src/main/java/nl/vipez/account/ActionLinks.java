package nl.vipez.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import nl.vipez.account.model.AccountErased;
import nl.vipez.account.model.LinkFacts;
import nl.vipez.account.model.LinkPurpose;
import nl.vipez.platform.Sql;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.Problem;

/**
 * Links in mails with which one person does one thing without signing in. A key is 256 random bits
 * of which only the keyed hash is kept; it expires, can be revoked, and does not work while the
 * account is blocked. Opening a link must change nothing, for mail programs open links by
 * themselves: the page behind it shows what will be done ({@link #read}) and a button does it
 * ({@link #use}).
 */
@ApplicationScoped
@Transactional
public class ActionLinks {
  private static final String VALID =
      "hash = ? and purpose = ? and used_at is null and expires_at > ? and exists"
          + " (select 1 from account a where a.username = action_link.username"
          + " and a.blocked = false)";

  private final Sql sql;
  private final Secrets secrets;
  private final Clock clock;

  /** For the container. */
  @Inject
  public ActionLinks(Sql sql, Secrets secrets, Clock clock) {
    this.sql = sql;
    this.secrets = secrets;
    this.clock = clock;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected ActionLinks() {
    this.sql = null;
    this.secrets = null;
    this.clock = null;
  }

  /**
   * The key of a new link.
   *
   * @param username the account in whose name it acts
   * @param subject what it acts on, up to 200 characters
   */
  public String issue(LinkPurpose purpose, String username, String subject) {
    String key = secrets.random();
    sql.update(
        "insert into action_link (hash, purpose, username, subject, once_only, expires_at)"
            + " values (?, ?, ?, ?, ?, ?)",
        secrets.hash(key),
        purpose.code(),
        username,
        subject,
        purpose.once(),
        now().plus(purpose.lasting()));
    return key;
  }

  /**
   * What a link is for, without using it up.
   *
   * @throws DomainException GONE when it was used, revoked, has expired or never was
   */
  public LinkFacts read(LinkPurpose purpose, String key) {
    return sql
        .list(
            "select username, subject from action_link where " + VALID,
            row -> new LinkFacts(row.getString(1), row.getString(2)),
            secrets.hash(key),
            purpose.code(),
            now())
        .stream()
        .findFirst()
        .orElseThrow(ActionLinks::gone);
  }

  /**
   * What a link is for; one that works once is used up, by one caller only when two come at once.
   *
   * @throws DomainException GONE as {@link #read}
   */
  public LinkFacts use(LinkPurpose purpose, String key) {
    LinkFacts facts = read(purpose, key);
    if (purpose.once()
        && sql.update(
                "update action_link set used_at = ? where " + VALID,
                now(),
                secrets.hash(key),
                purpose.code(),
                now())
            != 1) {
      throw gone();
    }
    return facts;
  }

  /** Ends the links of this purpose that this account has for a subject. */
  public void revoke(LinkPurpose purpose, String username, String subject) {
    sql.update(
        "delete from action_link where purpose = ? and username = ? and subject = ?",
        purpose.code(),
        username,
        subject);
  }

  void erased(@Observes AccountErased event) {
    sql.update("delete from action_link where username = ?", event.username());
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }

  private static DomainException gone() {
    return new DomainException(Problem.GONE, "account.link-gone");
  }
}
