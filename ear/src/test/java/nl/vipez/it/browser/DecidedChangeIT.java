package nl.vipez.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import nl.vipez.house.Answer;
import nl.vipez.house.Api;
import nl.vipez.house.DemoAccount;
import nl.vipez.house.RunningApplication;
import nl.vipez.house.Waiting;
import nl.vipez.house.browser.BrowserTest;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.WebElement;
import org.primefaces.selenium.PrimeSelenium;

/**
 * What the steering group decides comes into force with the round, and the series that changed
 * meaning is broken for all to see. With an indicator of its own; the round it opens is about the
 * year of the one that runs, so that nobody else's work changes.
 */
class DecidedChangeIT extends BrowserTest {
  private static final int REFERENCE_YEAR = 2025;
  private static final Duration TWO_LOOKS_OF_THE_CLOCK = Duration.ofSeconds(130);

  private final String code =
      "TRIAL_DECIDED_" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
  private final Api analyst = Api.as("analyst");
  private final Api officer = Api.as("officer", "GM0014");

  @Test
  void aDecidedChangeTakesEffectWithTheRoundAndBreaksTheSeries() {
    anIndicatorWithFigures();
    int round = officer.get("/api/v1/circles").items().getJsonObject(0).getInt("year") + 1;
    String proposal = proposedAndDiscussed();
    votedByAll(proposal);
    goTo("benchmark/proposal?id=" + proposal);
    find("[id='ballot:decide']").click();
    PrimeSelenium.waitGui().until(driver -> page().contains("Aangenomen."));
    assertThat(page()).contains("ronde van " + round);
    assertThat(versions()).as("decided is not yet in force").isEqualTo(1);

    Answer opened =
        analyst.post(
            "/api/v1/rounds",
            "{\"year\": %d, \"referenceYear\": %d}".formatted(round, REFERENCE_YEAR));
    assertThat(opened.status()).as(opened.toString()).isEqualTo(201);
    Waiting.until("the change is in force", TWO_LOOKS_OF_THE_CLOCK, () -> versions() == 2);
    goTo("benchmark/proposal?id=" + proposal);
    assertThat(all("a[href$='benchmark/indicator?code=" + code + "']")).isNotEmpty();

    getWebDriver().manage().deleteAllCookies();
    signInAs("officer", "GM0014");
    goTo("benchmark/indicator?code=" + code);
    assertThat(page()).contains("Ook telefonisch advies telt mee.", "Anders geteld, proef");
    assertThat(find("p.notice").getText()).contains(String.valueOf(REFERENCE_YEAR));
    goTo("benchmark/compare?view=time&peers=circle&indicator=" + code);
    assertThat(all("svg.course line.split")).as("the break is drawn").hasSize(1);
    assertThat(all("svg.course polyline.own")).as("the line stops there").hasSize(2);
    assertThat(page()).contains("vanaf hier een andere definitie");
    assertAccessible();
    screenshots("decided-change-series");
    find("details.explain summary").click();
    find("a.traced").click();
    PrimeSelenium.waitGui().until(driver -> address().contains("benchmark/figure?"));
    assertThat(page()).contains("Uitgave");
  }

  private int versions() {
    return officer.get("/api/v1/indicators/" + code + "/versions").items().size();
  }

  private void anIndicatorWithFigures() {
    String wanted =
        """
        {"code": "%s", "reason": "Proef", "definition": {"category": 12, "nl": "Proef %s", "en": "Trial %s",
         "definitionNl": "Adviezen aan de balie. Niet beoordeeld.", "definitionEn": "Advice at the desk. Not judged.",
         "unitNl": "adviezen", "unitEn": "pieces of advice", "decimals": 0, "polarity": "NEUTRAL", "source": "OWN",
         "aggregation": "SUM", "validFrom": 2017}}
        """
            .formatted(code, code, code);
    Answer added = analyst.post("/api/v1/indicators", wanted);
    assertThat(added.status()).as(added.toString()).isEqualTo(201);
    StringBuilder rows = new StringBuilder("indicator,municipality,year,value\n");
    for (int year : new int[] {2020, 2021, 2022, 2023, 2025}) {
      rows.append(code)
          .append(",GM0014,")
          .append(year)
          .append(',')
          .append(year - 1900)
          .append('\n');
    }
    Api coordinator = Api.as("coordinator", "GM0014");
    Answer uploaded =
        coordinator.send(
            coordinator
                .request("/api/v1/observations/uploads")
                .header("Content-Type", "text/csv")
                .POST(BodyPublishers.ofString(rows.toString())));
    assertThat(uploaded.status()).as(uploaded.toString()).isEqualTo(201);
  }

  private String proposedAndDiscussed() {
    signInAs("steering");
    goTo("benchmark/propose?kind=CHANGE&indicator=" + code);
    fill("suggestion:title", "Anders geteld, proef");
    fill("suggestion:motivation", "Advies gaat steeds vaker per telefoon.");
    fill("suggestion:definitionNl", "Ook telefonisch advies telt mee. Niet beoordeeld.");
    fill("suggestion:definitionEn", "Advice by telephone counts as well. Not judged.");
    find("[id='suggestion:meaningChanged']").click();
    find("[id='suggestion:propose']").click();
    PrimeSelenium.waitGui().until(driver -> address().contains("benchmark/proposal?"));
    String id = address().replaceAll(".*id=([0-9a-f-]+).*", "$1");
    fill("thread:text", "Vanaf de volgende ronde, dan weet iedereen het.");
    find("[id='thread:say']").click();
    PrimeSelenium.waitGui().until(driver -> all("ol.thread li").size() == 1);
    find("[id='ballot:for']").click();
    PrimeSelenium.waitGui().until(driver -> page().contains("Je stemde: Voor"));
    return id;
  }

  private static void votedByAll(String proposal) {
    for (DemoAccount account : RunningApplication.get().accounts().all()) {
      if (account.role().equals("steering")) {
        Api member = Api.as(account);
        Answer voted =
            member.send(
                member
                    .request("/api/v1/indicator-proposals/" + proposal + "/vote")
                    .header("Content-Type", "application/json")
                    .PUT(BodyPublishers.ofString("{\"choice\": \"FOR\"}")));
        assertThat(voted.status()).isEqualTo(204);
      }
    }
  }

  private void fill(String id, String text) {
    WebElement field = find("[id='" + id + "']");
    field.clear();
    field.sendKeys(text);
  }
}
