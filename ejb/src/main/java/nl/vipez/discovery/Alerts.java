package nl.vipez.discovery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vipez.account.Accounts;
import nl.vipez.account.ActionLinks;
import nl.vipez.account.model.AccountFacts;
import nl.vipez.account.model.Caller;
import nl.vipez.account.model.LinkPurpose;
import nl.vipez.discovery.model.Find;
import nl.vipez.mail.Mails;
import nl.vipez.mail.model.MailDraft;
import nl.vipez.mail.model.Recipient;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.Problem;

/**
 * Mails people what their searches newly find, as they may see it at that moment: one mail a person
 * for all searches whose time has come, none when there is nothing new.
 */
@ApplicationScoped
@Transactional
public class Alerts {
  /** Page where alerts are turned off without signing in; takes the key. */
  public static final String UNSUBSCRIBE = "/u?key=";

  private static final LinkPurpose PURPOSE =
      new LinkPurpose("discovery.alerts", Duration.ofDays(365), false);

  private static final String CAUSE = "discovery.alert";
  private static final int MOST_A_DAY = 20;
  private static final int LISTED = 10;

  private final SavedSearchTable table;
  private final Finds finds;
  private final FoundAgain documents;
  private final Accounts accounts;
  private final ActionLinks links;
  private final Mails mails;
  private final Clock clock;

  @Inject
  Alerts(
      SavedSearchTable table,
      Finds finds,
      FoundAgain documents,
      Accounts accounts,
      ActionLinks links,
      Mails mails,
      Clock clock) {
    this.table = table;
    this.finds = finds;
    this.documents = documents;
    this.accounts = accounts;
    this.links = links;
    this.mails = mails;
    this.clock = clock;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected Alerts() {
    this.table = null;
    this.finds = null;
    this.documents = null;
    this.accounts = null;
    this.links = null;
    this.mails = null;
    this.clock = null;
  }

  /** The people for whom the time of an alert has come. */
  List<String> due() {
    return table.peopleDue(clock.instant());
  }

  /**
   * Mails one person what is due, in one transaction that keeps other servers from doing the same.
   * Whose account is blocked or gone gets nothing, and starts anew when let in again.
   */
  void sendDue(String username) {
    Instant now = clock.instant();
    table.lock(username);
    List<SavedSearchRow> due = table.due(username, now);
    Optional<AccountFacts> person = accounts.find(username);
    person
        .filter(one -> !one.blocked())
        .ifPresentOrElse(
            one -> send(one.caller(), due, now),
            () -> person.ifPresent(one -> passOver(one.caller(), due, now)));
    due.forEach(row -> table.alerted(row.saved().id(), now, row.saved().frequency().next(now)));
  }

  /**
   * Mails the caller now what one search found since its last alert.
   *
   * @return how many documents that were; none are not mailed
   * @throws DomainException NOT_FOUND for somebody else's search, CONFLICT when the account has no
   *     confirmed address, TOO_MANY after twenty in a day
   */
  public int sendNow(Caller caller, String id) {
    Instant now = clock.instant();
    table.lock(caller.username());
    SavedSearchRow row =
        table
            .find(caller.username(), id)
            .orElseThrow(() -> new DomainException(Problem.NOT_FOUND, "saved.unknown"));
    if (accounts.find(caller.username()).map(AccountFacts::email).orElse("").isEmpty()) {
      throw new DomainException(Problem.CONFLICT, "saved.no-address");
    }
    if (mails.count(caller.username(), CAUSE, now.minus(Duration.ofDays(1))) >= MOST_A_DAY) {
      throw new DomainException(Problem.TOO_MANY, "saved.too-many-mails", MOST_A_DAY);
    }
    int sent = send(caller, List.of(row), now);
    table.alerted(id, now, row.saved().frequency().next(now));
    return sent;
  }

  /**
   * Whose alerts a link turns off; somebody who may not read it there gets GONE.
   *
   * @return the sign-in name
   */
  public String ownerOf(String key) {
    return links.read(PURPOSE, key).username();
  }

  /** Turns off all alerts of the link's person. */
  public void unsubscribe(String key) {
    table.stopAlerts(links.use(PURPOSE, key).username());
  }

  /** What comes in meanwhile is no news later. */
  private void passOver(Caller caller, List<SavedSearchRow> rows, Instant now) {
    rows.forEach(row -> finds.refresh(caller, row, now));
  }

  private int send(Caller caller, List<SavedSearchRow> rows, Instant now) {
    List<AlertLetter.Section> sections = new ArrayList<>();
    int total = 0;
    for (SavedSearchRow row : rows) {
      Map<String, Instant> found = finds.refresh(caller, row, now);
      List<String> fresh = Finds.after(found, row.alerted());
      List<Find> listed = documents.of(caller, row, fresh.stream().limit(LISTED).toList(), found);
      if (!listed.isEmpty()) {
        total += fresh.size();
        sections.add(new AlertLetter.Section(row.saved(), fresh.size(), listed));
      }
    }
    if (!sections.isEmpty()) {
      String key = links.issue(PURPOSE, caller.username(), "");
      AlertLetter letter = new AlertLetter(sections, mails::page);
      mails.send(
          MailDraft.to(
                  Recipient.ofAccount(caller.username()),
                  CAUSE + ":" + caller.username() + ":" + rows.getFirst().saved().id() + ":" + now,
                  CAUSE,
                  letter::in)
              .unsubscribedAt(mails.page(UNSUBSCRIBE + key)));
    }
    return total;
  }
}
