package nl.vipez.mail;

import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.vipez.account.Accounts;
import nl.vipez.account.model.AccountFacts;
import nl.vipez.account.model.Role;
import nl.vipez.mail.model.MailFacts;
import nl.vipez.mail.model.MailState;
import nl.vipez.platform.MovableClock;
import nl.vipez.platform.Sql;
import nl.vipez.platform.TestDatabase;

/** An outbox on a database of its own, with a clock that the test moves. */
public final class MailFixture {
  private static final Instant START = Instant.parse("2026-11-26T08:00:00Z");

  public final Sql sql;
  public final Mails mails;
  final Outbox outbox;
  final MailRows rows;
  public final MovableClock clock;
  public final People accounts = new People();
  private final MailSettings settings;

  /** Filing in this folder. */
  public MailFixture(Path folder) {
    this(folder, Optional.empty(), 25);
  }

  MailFixture(Path folder, Optional<String> host, int port) {
    sql =
        new Sql(
            TestDatabase.emptied(
                "mail_attachment",
                "mail",
                "action_link",
                "saved_search_find",
                "saved_search",
                "feed",
                "account"));
    outbox = new Outbox(sql);
    rows = new MailRows(sql);
    clock = new MovableClock(START);
    settings =
        new MailSettings(
            host,
            port,
            Optional.empty(),
            Optional.empty(),
            "NONE",
            "VIP-EZ <vipez@example.org>",
            folder.toString(),
            30,
            Optional.of("http://vipez.example.org:8080"));
    mails = new Mails(outbox, rows, accounts, settings, new SilentEvent<>(), clock);
  }

  /** Somebody who sends from the same outbox with these settings. */
  MailDelivery delivery() {
    return new MailDelivery(outbox, rows, new PostOffice(settings), settings, clock);
  }

  MailDesk desk() {
    return new MailDesk(outbox, rows, settings, new SilentEvent<>(), clock);
  }

  List<MailFacts> all() {
    return rows.list(List.of(MailState.values()), 0, 100);
  }

  /** Hands over what is due. */
  public void deliver() {
    delivery().deliverDue();
  }

  /** The plain texts of all mails, oldest first. */
  public List<String> texts() {
    return sql.list("select text_body from mail order by created_at", row -> row.getString(1));
  }

  /** Three people: Dutch, English, and one without an address. */
  public static final class People extends Accounts {
    private final Set<String> blocked = new HashSet<>();

    /** Blocks one of them, or lets in again. */
    public void block(String username, boolean now) {
      if (now) {
        blocked.add(username);
      } else {
        blocked.remove(username);
      }
    }

    @Override
    public Optional<AccountFacts> find(String username) {
      return switch (username) {
        case "nederlands" -> Optional.of(person(username, username + "@example.org", "nl"));
        case "english" -> Optional.of(person(username, username + "@example.org", "en"));
        case "nowhere" -> Optional.of(person(username, "", "nl"));
        default -> Optional.empty();
      };
    }

    private AccountFacts person(String name, String email, String language) {
      return new AccountFacts(
          name,
          name,
          email,
          Optional.empty(),
          Role.OFFICER,
          Optional.of("GM0014"),
          language,
          blocked.contains(name));
    }
  }
}
