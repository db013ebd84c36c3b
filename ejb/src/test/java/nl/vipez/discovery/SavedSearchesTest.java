package nl.vipez.discovery;

import static nl.vipez.discovery.SavedSearchFixture.PERSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import nl.vipez.account.model.AccountErased;
import nl.vipez.account.model.Caller;
import nl.vipez.discovery.model.AlertFrequency;
import nl.vipez.discovery.model.SavedSearch;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Searches kept, counted, and read as a feed. */
class SavedSearchesTest {
  @TempDir private Path folder;
  private SavedSearchFixture fixture;
  private SavedSearch saved;

  @BeforeEach
  void start() {
    fixture = new SavedSearchFixture(folder);
    fixture.publish("oud", "De kwartelroute bestaat al jaren.");
    saved = fixture.save("kwartelroute", AlertFrequency.NONE);
    fixture.mail.clock.advance(Duration.ofMinutes(1));
  }

  private static void problem(Problem problem, Runnable deed) {
    assertThatThrownBy(deed::run)
        .isInstanceOfSatisfying(
            DomainException.class, e -> assertThat(e.problem()).isEqualTo(problem));
  }

  @Test
  void countsWhatWasNotLookedAt() {
    fixture.publish("nieuw", "Een nieuwe kwartelroute.");
    SavedSearches.Counted counted = fixture.searches.list(PERSON).getFirst();
    assertThat(counted.total()).isEqualTo(2);
    assertThat(counted.fresh()).isEqualTo(1);

    fixture.mail.clock.advance(Duration.ofMinutes(1));
    fixture.searches.looked(PERSON, saved.id());
    assertThat(fixture.searches.list(PERSON).getFirst().fresh()).isZero();
    assertThat(fixture.searches.finds(PERSON, saved.id()))
        .extracting(find -> find.document().id())
        .containsExactly("nieuw", "oud");
  }

  @Test
  void strangersKeepNothing() {
    problem(Problem.NOT_FOUND, () -> fixture.searches.list(Caller.stranger()));
  }

  @Test
  void fiftyAreEnough() {
    for (int i = 1; i < 50; i++) {
      fixture.save("zoekvraag" + i, AlertFrequency.NONE);
    }
    problem(Problem.CONFLICT, () -> fixture.save("nog een", AlertFrequency.NONE));
  }

  @Test
  void deletingForgetsTheFinds() {
    fixture.searches.delete(PERSON, saved.id());

    assertThat(fixture.searches.list(PERSON)).isEmpty();
    assertThat(fixture.mail.sql.list("select 1 from saved_search_find", row -> 1)).isEmpty();
  }

  @Test
  void aFeedIsReadUnderItsSecretUntilItIsReplacedOrRevoked() {
    String first = fixture.feeds.renew(PERSON);
    assertThat(fixture.feeds.read(first, Optional.empty()).entries())
        .extracting(entry -> entry.find().document().id())
        .containsExactly("oud");
    assertThat(fixture.feeds.read(first, Optional.of(saved.id())).name()).contains("kwartelroute");

    String second = fixture.feeds.renew(PERSON);
    problem(Problem.NOT_FOUND, () -> fixture.feeds.read(first, Optional.empty()));
    fixture.feeds.revoke(PERSON);
    problem(Problem.NOT_FOUND, () -> fixture.feeds.read(second, Optional.empty()));
    problem(Problem.NOT_FOUND, () -> fixture.feeds.read("", Optional.empty()));
  }

  @Test
  void aFeedHoldsWhatItsPersonMaySeeNow() {
    String key = fixture.feeds.renew(PERSON);
    fixture.publish("kring", "Een kwartelroute voor de kring.", "CIRCLE", "GM0150");
    fixture.withdraw("oud", false);
    assertThat(fixture.feeds.read(key, Optional.empty()).entries()).isEmpty();

    fixture.mail.accounts.block("nederlands", true);
    problem(Problem.NOT_FOUND, () -> fixture.feeds.read(key, Optional.empty()));
  }

  @Test
  void aFeedIsNotReadWithoutEnd() {
    String key = fixture.feeds.renew(PERSON);
    for (int i = 0; i < 30; i++) {
      fixture.feeds.read(key, Optional.empty());
    }
    problem(Problem.TOO_MANY, () -> fixture.feeds.read(key, Optional.empty()));
    fixture.mail.clock.advance(Duration.ofMinutes(1));
    assertThat(fixture.feeds.read(key, Optional.empty()).entries()).hasSize(1);
  }

  @Test
  void anErasedAccountLeavesNothing() {
    String key = fixture.feeds.renew(PERSON);
    AccountErased erased = new AccountErased("nederlands");
    fixture.searches.erased(erased);
    fixture.feeds.erased(erased);

    assertThat(fixture.mail.sql.list("select 1 from saved_search", row -> 1)).isEmpty();
    problem(Problem.NOT_FOUND, () -> fixture.feeds.read(key, Optional.empty()));
  }
}
