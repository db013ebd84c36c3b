package nl.vipez.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.vipez.house.browser.BrowserTest;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.primefaces.selenium.PrimeSelenium;

/**
 * The pages around the exchange: proposals to offer, demand and supply, the ledger, the weights.
 */
class ExchangeScreensIT extends BrowserTest {

  @Test
  void aProposalBecomesAnOfferOnlyByItsPerson() {
    signInAs("officer", "GM0080");
    goTo("expertise/mine");
    List<WebElement> proposed = all(".proposed");
    assertThat(proposed).as("a practice names this function as author").isNotEmpty();
    assertAccessible();
    screenshots("exchange-mine");
    proposed.getFirst().findElement(By.cssSelector("a.btn")).click();
    PrimeSelenium.waitGui().until(driver -> address().contains("expertise/offer?proposal="));
    assertThat(find("[id='offer:title']").getDomProperty("value")).isNotBlank();
    assertThat(find("[id='offer:consent']").isSelected())
        .as("no yes is given for anybody")
        .isFalse();
    find("[id='offer:text']").sendKeys("Ik vertel graag hoe wij dit deden en wat het opleverde.");
    find("[id='offer:reach']").sendKeys("Bel op dinsdag");
    assertAccessible();
    screenshots("offer");
    find("[id='offer:submit']").click();
    PrimeSelenium.waitGui().until(driver -> address().contains("expertise/mine"));
    assertThat(page()).contains("niet vindbaar");
    assertThat(all(".proposed")).as("it is not proposed again").hasSizeLessThan(proposed.size());
  }

  @Test
  void demandAndSupplyAreTold() {
    signInAs("officer", "GM0014");
    goTo("expertise/balance");
    assertThat(all("svg circle.dot")).isNotEmpty();
    assertThat(find("table").getText()).contains("1 of 2");
    assertAccessible();
    screenshots("balance");
    goTo("expertise/ledger");
    assertThat(find("h1").getText()).contains("gegeven");
    assertAccessible();
    screenshots("ledger");
  }

  @Test
  void weightsStayByHandWhileThereIsTooLittleToLearnFrom() {
    signInAs("administrator");
    goTo("expertise/learning");
    assertThat(find("h1").getText()).isEqualTo("De weging is met de hand gezet");
    assertThat(page()).contains("Nog te weinig om van te leren", "0,55");
    assertThat(all("[id='learning:propose']")).isEmpty();
    assertAccessible();
    screenshots("learning");
    signInAs("officer", "GM0014");
    goTo("expertise/learning");
    assertThat(page()).doesNotContain("0,55");
  }

  @Test
  void aDocumentTellsWhoIsBehindItAndCanBeAskedAbout() {
    signInAs("officer", "GM0014");
    goTo("library/search?q=terugbellen+bezwaar");
    find("article.hit h3 a, .hit h3 a").click();
    PrimeSelenium.waitGui().until(driver -> !all(".behind").isEmpty());
    find(".behind a.btn").click();
    PrimeSelenium.waitGui().until(driver -> address().contains("expertise/ask?document="));
    assertThat(find("[id='ask:title']").getDomProperty("value")).startsWith("Vraag over");
    assertAccessible();
    screenshots("ask-document");
  }
}
