package nl.vipez.mail;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nl.vipez.account.Accounts;
import nl.vipez.account.model.AccountFacts;
import nl.vipez.account.model.Role;
import nl.vipez.mail.model.MailFacts;
import nl.vipez.mail.model.MailState;
import nl.vipez.platform.Sql;
import nl.vipez.platform.TestDatabase;

/** An outbox on a database of its own, with a clock that the test moves. */
public final class MailFixture {
  private static final Instant START = Instant.parse("2026-11-26T08:00:00Z");

  public final Sql sql;
  public final Mails mails;
  final Outbox outbox;
  final MailRows rows;
  final FakeClock clock;
  private final MailSettings settings;

  /** Filing in this folder. */
  public MailFixture(Path folder) {
    this(folder, Optional.empty(), 25);
  }

  MailFixture(Path folder, Optional<String> host, int port) {
    sql = new Sql(TestDatabase.fresh());
    outbox = new Outbox(sql);
    rows = new MailRows(sql);
    clock = new FakeClock();
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
    mails = new Mails(outbox, rows, new People(), settings, new SilentEvent<>(), clock);
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

  /** Three people: Dutch, English, and one without an address. */
  private static final class People extends Accounts {
    @Override
    public Optional<AccountFacts> find(String username) {
      return switch (username) {
        case "nederlands" -> Optional.of(person(username, username + "@example.org", "nl"));
        case "english" -> Optional.of(person(username, username + "@example.org", "en"));
        case "nowhere" -> Optional.of(person(username, "", "nl"));
        default -> Optional.empty();
      };
    }

    private static AccountFacts person(String name, String email, String language) {
      return new AccountFacts(
          name,
          name,
          email,
          Optional.empty(),
          Role.OFFICER,
          Optional.of("GM0014"),
          language,
          false);
    }
  }

  /** Stands still until it is moved. */
  static final class FakeClock extends Clock {
    private Instant now = START;

    void advance(Duration by) {
      now = now.plus(by);
    }

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      throw new UnsupportedOperationException();
    }
  }
}
