package nl.vipez.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import nl.vipez.house.Api;
import nl.vipez.house.browser.BrowserTest;
import org.junit.jupiter.api.Test;
import org.primefaces.selenium.PrimeSelenium;

/** A doubtful figure, from the officer's list by way of the analyst's desk to being accepted. */
class DiscrepancyWalkIT extends BrowserTest {
  private static final String ROW =
      "indicator,municipality,year,value\nPERMIT_EXTENDED_LEAD_TIME,GM0014,2025,9999\n";

  @Test
  void isExplainedAndAccepted() {
    Api coordinator = Api.as("coordinator", "GM0014");
    coordinator.send(
        coordinator
            .request("/api/v1/observations/uploads")
            .header("Content-Type", "text/csv")
            .POST(BodyPublishers.ofString(ROW)));

    signInAs("officer", "GM0014");
    goTo("benchmark/discrepancies?state=WAITING");
    assertAccessible();
    screenshots("discrepancies-own");
    all("ul.doubts a").stream()
        .filter(link -> link.getText().contains("uitgebreid") && link.getText().contains("2025"))
        .findFirst()
        .orElseThrow()
        .click();
    PrimeSelenium.waitGui().until(driver -> address().contains("benchmark/discrepancy?id="));
    String one = address().substring(address().indexOf("benchmark/"));
    assertAccessible();
    screenshots("discrepancy-own");
    find("[id='explain:text']").sendKeys("Eén heel grote aanvraag.");
    find("[id='explain:send']").click();
    PrimeSelenium.waitGui().until(driver -> page().contains("toegelicht"));

    signInAs("analyst");
    goTo("benchmark/discrepancies?state=WAITING");
    assertAccessible();
    screenshots("discrepancies-desk");
    goTo(one);
    assertThat(page()).contains("Eén heel grote aanvraag.");
    assertAccessible();
    find("[id='judge:accept']").click();
    PrimeSelenium.waitGui().until(driver -> page().contains("Akkoord is bewaard"));
    goTo("benchmark/rounds");
    assertAccessible();
    screenshots("rounds-benchmark");
    goTo("benchmark/figure?indicator=PERMIT_EXTENDED_LEAD_TIME&municipality=GM0014&year=2025");
    assertThat(page()).contains("Uitgave");
    assertAccessible();
  }
}
