package nl.vipez.discovery;

import static nl.vipez.discovery.SavedSearchFixture.OTHER;
import static nl.vipez.discovery.SavedSearchFixture.PERSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.vipez.discovery.model.AlertFrequency;
import nl.vipez.discovery.model.SavedSearch;
import nl.vipez.search.SynonymGroup;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On a real index; the clock stands at nine in the morning of a Thursday in Amsterdam. */
class AlertsTest {
  private static final Duration DAY = Duration.ofDays(1);

  @TempDir private Path folder;
  private SavedSearchFixture fixture;

  @BeforeEach
  void start() {
    fixture = new SavedSearchFixture(folder);
    fixture.publish("oud", "De kwartelroute bestaat al jaren.");
  }

  private List<String> afterADay() {
    fixture.mail.clock.advance(DAY);
    fixture.run();
    return fixture.mail.texts();
  }

  @Test
  void tellsWhatIsNewOnceWithThePassage() {
    fixture.save("kwartelroute", AlertFrequency.DAILY);
    assertThat(afterADay()).as("nothing new").isEmpty();

    fixture.publish("nieuw", "Een nieuwe kwartelroute langs de haven.");
    assertThat(afterADay())
        .singleElement()
        .asString()
        .contains("Document nieuw", "Een nieuwe kwartelroute langs de haven.")
        .contains("http://vipez.example.org:8080/library/document?id=nieuw&page=1&q=kwartelroute")
        .doesNotContain("Document oud");
    assertThat(afterADay()).as("told already").hasSize(1);
  }

  @Test
  void waitsForItsTime() {
    fixture.save("kwartelroute", AlertFrequency.WEEKLY);
    fixture.publish("nieuw", "Een nieuwe kwartelroute.");

    fixture.mail.clock.advance(Duration.ofHours(93));
    fixture.run();
    assertThat(fixture.mail.texts()).as("Monday, six in the morning").isEmpty();
    fixture.mail.clock.advance(Duration.ofHours(1));
    fixture.run();
    assertThat(fixture.mail.texts()).hasSize(1);
  }

  @Test
  void anEditIsNoNews() {
    fixture.save("kwartelroute", AlertFrequency.DAILY);
    fixture.publish("oud", "De kwartelroute bestaat al jaren en is nu langer.");

    assertThat(afterADay()).isEmpty();
  }

  @Test
  void aDocumentThatWordsReadDifferentlyBringUpIsNoNews() {
    fixture.publish("ander", "De patrijsroute bestaat ook al jaren.");
    SavedSearch saved = fixture.save("kwartelroute", AlertFrequency.DAILY);
    fixture
        .holder
        .index()
        .useSynonyms(List.of(new SynonymGroup(List.of("kwartelroute", "patrijsroute"))));

    assertThat(afterADay()).isEmpty();
    assertThat(fixture.searches.finds(PERSON, saved.id())).hasSize(2);
  }

  @Test
  void aWithdrawnDocumentNeverAppears() {
    fixture.save("kwartelroute", AlertFrequency.DAILY);
    fixture.publish("kort", "Een kwartelroute die er maar even was.");
    fixture.withdraw("kort", true);
    fixture.publish("net", "Een kwartelroute die net weg is.");
    fixture.withdraw("net", false);

    assertThat(afterADay()).isEmpty();
  }

  @Test
  void tellsOnlyWhatThePersonMaySeeAndWhatIsOpenedTellsThen() {
    fixture.save("kwartelroute", AlertFrequency.DAILY);
    fixture.publish("kring", "Een kwartelroute voor de kring.", "CIRCLE", "GM0150");
    assertThat(afterADay()).isEmpty();

    fixture.circle = Set.of("GM0014", "GM0150");
    assertThat(afterADay()).singleElement().asString().contains("Document kring");
  }

  @Test
  void turningAlertsOnLaterDoesNotTellThePast() {
    SavedSearch saved = fixture.save("kwartelroute", AlertFrequency.NONE);
    fixture.publish("eerder", "Een eerdere kwartelroute.");
    assertThat(afterADay()).isEmpty();

    fixture.searches.change(PERSON, saved.id(), "x", AlertFrequency.DAILY);
    assertThat(afterADay()).isEmpty();
  }

  @Test
  void severalSearchesAreOneMail() {
    fixture.save("kwartelroute", AlertFrequency.DAILY);
    fixture.save("patrijsroute", AlertFrequency.DAILY);
    fixture.publish("een", "Een kwartelroute.");
    fixture.publish("twee", "Een patrijsroute.");

    assertThat(afterADay())
        .singleElement()
        .asString()
        .contains("Document een", "Document twee", "kwartelroute\n----");
  }

  @Test
  void aBlockedAccountGetsNothingAndNoFloodLater() {
    fixture.save("kwartelroute", AlertFrequency.DAILY);
    fixture.publish("nieuw", "Een nieuwe kwartelroute.");
    fixture.mail.accounts.block("nederlands", true);
    assertThat(afterADay()).isEmpty();

    fixture.mail.accounts.block("nederlands", false);
    assertThat(afterADay()).isEmpty();
  }

  @Test
  void twoServersSendOneMail() {
    fixture.save("kwartelroute", AlertFrequency.DAILY);
    fixture.publish("nieuw", "Een nieuwe kwartelroute.");
    fixture.mail.clock.advance(DAY);

    fixture.alerts.sendDue("nederlands");
    fixture.alerts.sendDue("nederlands");
    fixture.mail.deliver();
    assertThat(fixture.mail.texts()).hasSize(1);
  }

  @Test
  void theLinkInTheMailEndsTheAlertsWithoutSigningIn() {
    fixture.save("kwartelroute", AlertFrequency.DAILY);
    fixture.publish("nieuw", "Een nieuwe kwartelroute.");
    Matcher link = Pattern.compile("/u\\?key=(\\S+)").matcher(afterADay().getFirst());
    assertThat(link.find()).isTrue();

    assertThat(fixture.alerts.ownerOf(link.group(1))).isEqualTo("nederlands");
    fixture.alerts.unsubscribe(link.group(1));
    fixture.alerts.unsubscribe(link.group(1));

    fixture.publish("nieuwer", "Nog een kwartelroute.");
    assertThat(afterADay()).hasSize(1);
    assertThat(fixture.searches.list(PERSON).getFirst().saved().frequency())
        .isEqualTo(AlertFrequency.NONE);
  }

  @Test
  void sendsNowWhenAskedToButNothingForNothing() {
    SavedSearch saved = fixture.save("kwartelroute", AlertFrequency.NONE);
    assertThat(fixture.alerts.sendNow(PERSON, saved.id())).isZero();

    fixture.mail.clock.advance(Duration.ofMinutes(1));
    fixture.publish("nieuw", "Een nieuwe kwartelroute.");
    assertThat(fixture.alerts.sendNow(PERSON, saved.id())).isEqualTo(1);
    fixture.mail.deliver();
    assertThat(fixture.mail.texts()).hasSize(1);
  }

  @Test
  void somebodyElsesSearchIsNotThere() {
    SavedSearch saved = fixture.save("kwartelroute", AlertFrequency.NONE);

    assertThat(fixture.searches.list(OTHER)).isEmpty();
    for (Runnable deed :
        List.<Runnable>of(
            () -> fixture.searches.find(OTHER, saved.id()),
            () -> fixture.searches.finds(OTHER, saved.id()),
            () -> fixture.searches.delete(OTHER, saved.id()),
            () -> fixture.searches.looked(OTHER, saved.id()),
            () -> fixture.alerts.sendNow(OTHER, saved.id()))) {
      assertThatThrownBy(deed::run)
          .isInstanceOfSatisfying(
              DomainException.class, e -> assertThat(e.problem()).isEqualTo(Problem.NOT_FOUND));
    }
  }
}
