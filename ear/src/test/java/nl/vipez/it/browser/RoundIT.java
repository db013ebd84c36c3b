package nl.vipez.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import nl.vipez.house.browser.BrowserTest;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;
import org.primefaces.selenium.PrimeSelenium;

/**
 * A matching round set up, looked at and adjusted on screen; sending is tried in the REST tests.
 */
class RoundIT extends BrowserTest {

  @Test
  void isLookedAtAndAdjusted() {
    signInAs("administrator");
    goTo("expertise/rounds");
    new Select(find("[id='rounds:circle']")).selectByIndex(0);
    assertAccessible();
    screenshots("rounds");
    find("[id='rounds:start']").click();
    PrimeSelenium.waitGui().until(driver -> address().contains("expertise/round?id="));
    int proposals = all("article.match").size();
    assertThat(proposals).isPositive();
    assertThat(page()).contains("Laagste score", "Wie krijgt hoeveel");
    assertAccessible();
    screenshots("round");
    WebElement pin = find("article.match .acts input[type='submit']");
    pin.click();
    PrimeSelenium.waitGui().until(driver -> page().contains("vastgezet"));
    all("article.match").stream()
        .filter(match -> match.getText().contains("vastgezet"))
        .findFirst()
        .orElseThrow()
        .findElements(By.cssSelector(".acts input[type='submit']"))
        .getLast()
        .click();
    PrimeSelenium.waitGui().until(driver -> page().contains("Uitgesloten"));
    assertThat(page()).as("ruled out, it is pinned no longer").doesNotContain("vastgezet");
    assertThat(find("[id='round:send']").isEnabled()).isTrue();
  }

  @Test
  void isNotForAnOfficer() {
    signInAs("officer", "GM0014");
    goTo("expertise/rounds");
    assertThat(page()).contains("Alleen voor wie een ronde leidt");
    assertAccessible();
  }
}
