package nl.vipez.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import nl.vipez.house.Api;
import nl.vipez.house.DemoAccount;
import nl.vipez.house.RunningApplication;
import nl.vipez.house.browser.BrowserTest;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.WebElement;
import org.primefaces.selenium.PrimeSelenium;

/** The catalogue as an analyst changes it, and a change as the steering group decides it. */
class CatalogueScreensIT extends BrowserTest {

  private void fill(String id, String text) {
    WebElement field = find("[id='" + id + "']");
    field.clear();
    field.sendKeys(text);
  }

  @Test
  void anAnalystFindsTriesAndChangesADefinition() {
    signInAs("analyst");
    goTo("benchmark/catalogue?find=overhead&status=all");
    assertThat(all("ul.definitions li")).hasSizeGreaterThanOrEqualTo(2);
    assertAccessible();
    screenshots("catalogue");
    goTo("benchmark/catalogue");
    assertThat(all("details.category")).hasSize(12);
    assertThat(all("details.category[open]")).isEmpty();
    screenshots("catalogue-folded");
    find("#find").sendKeys("doorlooptijd");
    PrimeSelenium.waitGui().until(driver -> !all("details.category[open]").isEmpty());
    assertThat(all("details.category:not([hidden])"))
        .allSatisfy(one -> assertThat(one.getText()).containsIgnoringCase("doorlooptijd"));
    assertThat(find("#found").getText()).contains("van deze");
    assertAccessible();
    goTo("benchmark/indicator?code=OVERHEAD_PER_INHABITANT_JR");
    fill("definition:formula", "IV3_04_COSTS_JR / INHABITANTS");
    find("[id='definition:check']").click();
    PrimeSelenium.waitGui().until(driver -> page().contains("1.000 euro per inwoner"));
    assertAccessible();
    screenshots("indicator-wrong");
    fill("definition:formula", "IV3_04_COSTS_JR * 1000 / INHABITANTS");
    find("[id='definition:check']").click();
    PrimeSelenium.waitGui().until(driver -> all("table.tried tr").size() == 5);
    screenshots("indicator-tried");
    fill("definition:smallestDifference", "25");
    fill("definition:reason", "Bedragen stegen de laatste jaren");
    find("[id='definition:save']").click();
    PrimeSelenium.waitGui().until(driver -> address().contains("saved=true"));
    assertThat(find("ol.versions li").getText())
        .contains("Bedragen stegen de laatste jaren", "20", "25");
    assertAccessible();
    screenshots("indicator-history");
  }

  @Test
  void membersProposeDiscussVoteAndDecideWhatAllSeeAfterwards() {
    signInAs("steering");
    goTo("benchmark/steering");
    assertThat(all(".proposal-row")).hasSizeGreaterThanOrEqualTo(3);
    assertAccessible();
    screenshots("steering");
    goTo("benchmark/propose?kind=CHANGE&indicator=DIGITAL_PRODUCTS_SHARE");
    fill("suggestion:title", "Kleinste verschil ruimer, proef");
    fill("suggestion:motivation", "Een enkel product scheelt al vijf punten.");
    fill("suggestion:smallestDifference", "6");
    assertAccessible();
    screenshots("propose");
    find("[id='suggestion:propose']").click();
    PrimeSelenium.waitGui().until(driver -> address().contains("benchmark/proposal"));
    String id = address().replaceAll(".*id=([0-9a-f-]+).*", "$1");
    fill("thread:text", "Kan dit ook voor het loket gelden?");
    find("[id='thread:say']").click();
    PrimeSelenium.waitGui().until(driver -> all("ol.thread li").size() == 1);
    find("[id='ballot:for']").click();
    PrimeSelenium.waitGui().until(driver -> page().contains("Je stemde: Voor"));
    assertThat(all("[id='ballot:decide']")).isEmpty();
    assertAccessible();
    screenshots("proposal-open");
    othersVoteFor(id);
    goTo("benchmark/proposal?id=" + id);
    find("[id='ballot:decide']").click();
    PrimeSelenium.waitGui().until(driver -> page().contains("Aangenomen."));
    screenshots("proposal-decided");

    signInAgainAsOfficer();
    goTo("benchmark/changes");
    assertThat(page()).contains("Kleinste verschil ruimer, proef");
    assertAccessible();
    screenshots("changes");
    goTo("benchmark/proposal?id=" + id);
    assertThat(page()).doesNotContain("Kleinste verschil ruimer");
  }

  private void signInAgainAsOfficer() {
    getWebDriver().manage().deleteAllCookies();
    signInAs("officer", "GM0014");
  }

  private static void othersVoteFor(String id) {
    for (DemoAccount account : RunningApplication.get().accounts().all()) {
      if (account.role().equals("steering")) {
        Api member = Api.as(account);
        assertThat(
                member
                    .send(
                        member
                            .request("/api/v1/indicator-proposals/" + id + "/vote")
                            .header("Content-Type", "application/json")
                            .PUT(BodyPublishers.ofString("{\"choice\": \"FOR\"}")))
                    .status())
            .isEqualTo(204);
      }
    }
  }
}
