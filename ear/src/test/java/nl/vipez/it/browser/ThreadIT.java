package nl.vipez.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import nl.vipez.house.browser.BrowserTest;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.primefaces.selenium.PrimeSelenium;

/**
 * The thread of VIP-EZ, walked as an officer does: from a weak area to the practices and the
 * people.
 */
class ThreadIT extends BrowserTest {
  private static final String GRONINGEN = "GM0014";

  @Test
  void fromHomeToTheAreaWithItsPracticesAndPeople() {
    signInAs("officer", GRONINGEN);
    goTo("benchmark/home");
    assertThat(find("h1").getText()).contains("Groningen", "kring A", "sterk", "zwak");
    assertThat(all("ol.ladder > li")).hasSize(12);
    assertAccessible();
    screenshots("home");
    WebElement weakest = find("ol.ladder > li a");
    String name = weakest.getText();
    weakest.click();
    waitFor("benchmark/area");
    assertThat(find("h1").getText()).contains(name);
    assertThat(all("main .doc a")).as("practices and documents").isNotEmpty();
    assertThat(all("main .person")).as("people who can help").isNotEmpty();
    assertThat(page()).contains("fictief");
    assertAccessible();
    screenshots("area");
  }

  @Test
  void fromTheSearchBoxToTheDocumentAtItsPage() {
    signInAs("officer", GRONINGEN);
    goTo("benchmark/home");
    find("#search-box").sendKeys("stadslogistiek venstertijden", Keys.ENTER);
    waitFor("library/search");
    assertThat(all(".hit mark")).isNotEmpty();
    assertThat(all(".facets li")).isNotEmpty();
    assertAccessible();
    screenshots("search");
    find(".hit .place").click();
    PrimeSelenium.waitGui().until(driver -> !all(".psg.on").isEmpty());
    assertThat(address()).as("beside the results on a wide screen").contains("library/search");
    assertThat(all("aside.preview .in")).isNotEmpty();
    find("aside.preview a[href*='library/document']").click();
    waitFor("library/document");
    assertThat(address()).contains("page=");
    assertThat(find("h1").getText()).isNotBlank();
    screenshots("document");
  }

  @Test
  void fromAQuestionToRankedColleaguesWithEvidence() {
    signInAs("officer", GRONINGEN);
    goTo("expertise/ask?category=10");
    find("[id='ask:title']").sendKeys("Venstertijden in de binnenstad");
    find("[id='ask:text']")
        .sendKeys("Hoe bundelen jullie goederen vóór de zero-emissiezone, en wat kostte dat?");
    assertAccessible();
    screenshots("ask");
    find("[id='ask:submit']").click();
    waitFor("expertise/need");
    assertThat(all("article.match")).isNotEmpty();
    assertThat(find("article.match .why").getText()).isNotBlank();
    assertThat(all("article.match .parts dt")).hasSizeGreaterThanOrEqualTo(4);
    find("article.match details.evidence summary").click();
    assertThat(find("article.match details.evidence .psg").getText()).isNotBlank();
    assertAccessible();
    screenshots("need");
    find("article.match input[type='submit']").click();
    PrimeSelenium.waitGui().until(driver -> page().contains("gevraagd"));
    goTo("expertise/mine");
    assertThat(page()).contains("Venstertijden in de binnenstad", "gevraagd");
    assertAccessible();
    screenshots("mine");
  }

  @Test
  void anEmptyQuestionIsAnsweredAtItsFields() {
    signInAs("officer", GRONINGEN);
    goTo("expertise/ask");
    find("[id='ask:submit']").click();
    PrimeSelenium.waitGui().until(driver -> !all(".field .bad").isEmpty());
    assertThat(address()).contains("expertise/ask");
  }

  @Test
  void comparing() {
    signInAs("officer", GRONINGEN);
    goTo("benchmark/compare");
    find("main .results a.btn").click();
    PrimeSelenium.waitGui().until(driver -> !all("table.figures tbody tr").isEmpty());
    assertThat(page()).contains("Groningen");
    find("main a[href*='view=strip']").click();
    PrimeSelenium.waitGui().until(driver -> !all("main svg").isEmpty());
    assertAccessible();
    screenshots("compare");
  }

  private void waitFor(String part) {
    PrimeSelenium.waitGui().until(driver -> address().contains(part));
  }
}
