package nl.vipez.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import nl.vipez.account.model.AccountErased;
import nl.vipez.account.model.LinkFacts;
import nl.vipez.account.model.LinkPurpose;
import nl.vipez.platform.Sql;
import nl.vipez.platform.TestDatabase;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ActionLinksTest {
  private static final Instant NOW = Instant.parse("2026-11-26T08:00:00Z");
  private static final LinkPurpose ONCE = new LinkPurpose("test.once", Duration.ofDays(1), true);
  private static final LinkPurpose OFTEN = new LinkPurpose("test.often", Duration.ofDays(1), false);

  @TempDir private Path folder;
  private Sql sql;
  private AccountFixture accounts;
  private ActionLinks links;

  @BeforeEach
  void start() {
    sql =
        new Sql(
            TestDatabase.emptied(
                "action_link", "saved_search_find", "saved_search", "feed", "account"));
    accounts = new AccountFixture(folder);
    links = at(NOW);
    AccountFixture.add(sql, "iemand");
  }

  private ActionLinks at(Instant moment) {
    return accounts.links(sql, Clock.fixed(moment, ZoneOffset.UTC));
  }

  private void gone(LinkPurpose purpose, String key) {
    assertThatThrownBy(() -> links.use(purpose, key))
        .isInstanceOfSatisfying(
            DomainException.class, e -> assertThat(e.problem()).isEqualTo(Problem.GONE));
  }

  @Test
  void readingChangesNothingAndUsingWorksOnce() {
    String key = links.issue(ONCE, "iemand", "42");

    assertThat(links.read(ONCE, key)).isEqualTo(new LinkFacts("iemand", "42"));
    assertThat(links.use(ONCE, key)).isEqualTo(new LinkFacts("iemand", "42"));
    gone(ONCE, key);
  }

  @Test
  void aLastingLinkWorksUntilItExpires() {
    String key = links.issue(OFTEN, "iemand", "");

    links.use(OFTEN, key);
    links.use(OFTEN, key);
    links = at(NOW.plus(Duration.ofDays(1)));
    gone(OFTEN, key);
  }

  @Test
  void aKeyIsForOnePurpose() {
    String key = links.issue(OFTEN, "iemand", "");

    gone(ONCE, key);
    gone(OFTEN, key + "x");
    gone(OFTEN, "");
  }

  @Test
  void isRevokedBySubject() {
    String one = links.issue(OFTEN, "iemand", "1");
    String two = links.issue(OFTEN, "iemand", "2");
    links.revoke(OFTEN, "iemand", "1");

    gone(OFTEN, one);
    assertThat(links.use(OFTEN, two).subject()).isEqualTo("2");
  }

  @Test
  void doesNotWorkForABlockedOrErasedAccount() {
    String key = links.issue(OFTEN, "iemand", "");
    sql.update("update account set blocked = true");
    gone(OFTEN, key);

    sql.update("update account set blocked = false");
    links.erased(new AccountErased("iemand"));
    gone(OFTEN, key);
  }

  @Test
  void theDatabaseDoesNotHoldTheKey() {
    String key = links.issue(ONCE, "iemand", "");

    assertThat(sql.list("select hash from action_link", row -> row.getString(1)))
        .singleElement()
        .isNotEqualTo(key)
        .asString()
        .matches("[0-9a-f]{64}");
  }
}
