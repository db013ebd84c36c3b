package nl.vipez.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import nl.vipez.house.browser.BrowserTest;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.primefaces.selenium.PrimeSelenium;

/** A curator adds synonyms, judges, and sees what a change does before putting it to use. */
class RelevanceBrowserIT extends BrowserTest {

  @Test
  void fromASynonymToAMeasuredAndPublishedProposal() {
    signInAs("curator");
    goTo("library/themes?word=kroonpenning");
    find("[id='synonyms:terms']").sendKeys("toeristenbelasting");
    assertAccessible();
    find("[id='synonyms:look']").click();
    waitForText("documenten meer");
    screenshots("synonyms");
    find("[id='synonyms:propose']").click();
    waitFor("proposal=");
    assertThat(all(".pair-row")).hasSizeGreaterThanOrEqualTo(8);
    assertThat(find(".said .verdict").getText()).isNotBlank();
    assertAccessible();
    screenshots("proposal");
    find("[id='decide:publish']").click();
    waitForText("doorgevoerd");
    PrimeSelenium.waitGui()
        .until(
            driver -> {
              goTo("library/search?q=kroonpenning");
              return !all(".hit").isEmpty();
            });
    goTo("library/relevance?part=proposals");
    find("table.plain tbody a").click();
    waitFor("proposal=");
    find("[id='decide:rollback']").click();
    waitForText("teruggedraaid");
  }

  @Test
  void gradesWithTheKeyboard() {
    signInAs("curator");
    goTo("library/relevance");
    assertThat(all("table.bench tbody tr")).isNotEmpty();
    assertAccessible();
    screenshots("relevance");
    find("[id='new-query:text']").sendKeys("parkeren bij winkels", Keys.TAB);
    find("[id='new-query:add']").click();
    waitFor("query=");
    int open = all("article.judge.open").size();
    assertThat(open).isPositive();
    assertAccessible();
    screenshots("judge");
    find("body").sendKeys("2");
    PrimeSelenium.waitGui().until(driver -> all("article.judge.open").size() == open - 1);
    WebElement graded = find("article.judge");
    assertThat(graded.findElement(By.cssSelector(".grade.on")).getDomProperty("value"))
        .isEqualTo("2");
    find("[id='judged:remove']").click();
    PrimeSelenium.waitGui().until(driver -> !address().contains("query="));
  }

  @Test
  void theThemesAndWordsPages() {
    signInAs("curator");
    goTo("library/themes?code=FREIGHT");
    assertThat(find("[id='theme:synonyms']").getDomProperty("value")).isNotBlank();
    assertAccessible();
    screenshots("themes");
    find("[id='theme:nl']").clear();
    find("[id='theme:save']").click();
    PrimeSelenium.waitGui().until(driver -> !all(".field .bad").isEmpty());
    goTo("library/themes?part=words");
    assertAccessible();
    screenshots("words");
    goTo("library/themes?part=history");
    assertAccessible();
  }

  private void waitFor(String part) {
    PrimeSelenium.waitGui().until(driver -> address().contains(part));
  }

  private void waitForText(String text) {
    PrimeSelenium.waitGui().until(driver -> page().contains(text));
  }
}
