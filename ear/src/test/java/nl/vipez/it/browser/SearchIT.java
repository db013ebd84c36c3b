package nl.vipez.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import nl.vipez.house.browser.BrowserTest;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.primefaces.selenium.PrimeSelenium;

/**
 * The walk of someone who searches: narrow, open at the passage, find nothing, take the nearest.
 */
class SearchIT extends BrowserTest {
  private static final String GRONINGEN = "GM0014";

  @Test
  void fromAQueryToThePassageAndFromNothingToTheNearest() {
    signInAs("officer", GRONINGEN);
    goTo("library/search");
    assertThat(all("section[aria-labelledby='landing-new'] .doc")).isNotEmpty();
    assertAccessible();
    screenshots("search-landing");

    find("#search-box").sendKeys("ondernemersloket -fiets", Keys.ENTER);
    PrimeSelenium.waitGui().until(driver -> !all(".hit mark").isEmpty());
    assertThat(find("ul.understood").getText()).contains("fiets");
    String found = find("h1").getText();

    WebElement kind = find(".facets .choices a[href*='kind=GOOD_PRACTICE']");
    kind.sendKeys(Keys.SPACE);
    PrimeSelenium.waitGui().until(driver -> address().contains("kind=GOOD_PRACTICE"));
    assertThat(find("h1").getText()).isNotEqualTo(found);
    assertThat(find(".filters a").getText()).contains("Good practice");
    assertAccessible();

    WebElement passage = find(".hit:last-of-type .psg a.place");
    String place = passage.getText();
    passage.click();
    PrimeSelenium.waitGui().until(driver -> address().contains("at="));
    PrimeSelenium.waitGui().until(driver -> !all(".hit:last-of-type.sel").isEmpty());
    assertThat(find("aside.preview").getText()).contains(place);
    screenshots("search-beside");

    width(390);
    find(".hit .psg a.place").click();
    PrimeSelenium.waitGui().until(driver -> address().contains("library/document"));
    assertThat(address()).contains("at=", "#passage");
    assertThat(all(".reading .in")).as("the passage found, set off").isNotEmpty();
    assertAccessible();
    assertThat(all("head script:not([src])")).as("refused by the policy").isEmpty();
    goTo(address().substring(address().indexOf("library/")).replace("#passage", "&version=1"));
    assertThat(all(".pager a[rel]"))
        .as("leafing stays in the version that is open")
        .isNotEmpty()
        .allSatisfy(link -> assertThat(link.getDomAttribute("href")).contains("version=1"));
    width(1280);

    goTo("library/search?q=ondernemersloket+-ondernemer&kind=STATUTE&year=1999");
    assertThat(all(".hit")).isEmpty();
    assertThat(all(".nearest a")).isNotEmpty();
    assertAccessible();
    screenshots("search-nothing");
    find(".nearest a").click();
    PrimeSelenium.waitGui().until(driver -> !all(".hit").isEmpty());
  }
}
