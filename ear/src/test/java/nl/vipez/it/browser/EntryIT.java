package nl.vipez.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import nl.vipez.house.Answer;
import nl.vipez.house.Api;
import nl.vipez.house.browser.BrowserTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;
import org.primefaces.selenium.PrimeSelenium;

/** An officer fills in figures while a colleague does the same. */
class EntryIT extends BrowserTest {
  private static final String DEVENTER = "GM0150";
  private static final String QUESTION = "article[data-indicator='INCUBATOR_OCCUPANCY']";

  @BeforeAll
  static void aRoundIsOpen() {
    Answer opened =
        Api.as("administrator").post("/api/v1/rounds", "{\"year\":2026,\"referenceYear\":2025}");
    assertThat(opened.status()).as(opened.toString()).isIn(201, 409);
  }

  @Test
  void twoOfficersAtOnceSeeBothValues() {
    signInAs("officer", DEVENTER);
    goTo("benchmark/entry?category=7");
    assertAccessible();
    screenshots("entry");
    String mine = "0".equals(find(QUESTION).getDomAttribute("data-vintage")) ? "41,5" : "43,5";
    type(mine);
    PrimeSelenium.waitGui().until(driver -> value() == Double.parseDouble(mine.replace(',', '.')));
    PrimeSelenium.waitGui().until(driver -> state().contains("Bewaard om"));

    colleague("77");
    type("52");
    PrimeSelenium.waitGui().until(driver -> find(QUESTION + " .conflict").isDisplayed());
    assertThat(find(QUESTION + " .conflict").getText()).contains("77").contains("52");
    assertAccessible();
    screenshot("entry-conflict");
    find(QUESTION + " .conflict .btn:not(.quiet)").click();
    PrimeSelenium.waitGui().until(driver -> state().contains("Bewaard om"));
    assertThat(value()).isEqualTo(52);

    type("1.234");
    PrimeSelenium.waitGui().until(driver -> find(QUESTION + " [data-error]").isDisplayed());
    assertThat(find(QUESTION + " [data-error]").getText()).contains("1234");
    assertThat(value()).as("a number in doubt is not kept").isEqualTo(52);

    new Select(find(QUESTION + " [name=status]")).selectByValue("M");
    new Select(find(QUESTION + " [name=reason]")).selectByValue("NOT_RECORDED");
    PrimeSelenium.waitGui().until(driver -> state().contains("Bewaard om"));
    goTo("benchmark/entry?category=7");
    assertThat(new Select(find(QUESTION + " [name=reason]")).getFirstSelectedOption().getText())
        .isEqualTo("Houden wij niet bij");
  }

  private void type(String text) {
    WebElement field = find(QUESTION + " [name=value]");
    // Emptied by the driver, the field would be left once, and saved, before the text comes.
    field.sendKeys(Keys.chord(Keys.CONTROL, "a"), text, Keys.ENTER);
  }

  private String state() {
    return find(QUESTION + " .state").getText();
  }

  private static String path() {
    return "/api/v1/entries/" + DEVENTER + "/2025/INCUBATOR_OCCUPANCY";
  }

  /** What is kept; not a number as long as nothing is. */
  private static double value() {
    JsonObject entry = Api.as("officer", DEVENTER).get(path()).object();
    return entry.isNull("value") ? Double.NaN : entry.getJsonNumber("value").doubleValue();
  }

  private static void colleague(String value) {
    Api other = Api.as("coordinator", DEVENTER);
    JsonObject seen = other.get(path()).object();
    Answer saved =
        other.send(
            other
                .request(path())
                .header("Content-Type", "application/json")
                .PUT(
                    java.net.http.HttpRequest.BodyPublishers.ofString(
                        "{\"value\":\"%s\",\"vintage\":%d,\"noteNumber\":%d}"
                            .formatted(value, seen.getInt("vintage"), seen.getInt("noteNumber")))));
    assertThat(saved.status()).as(saved.toString()).isEqualTo(200);
  }
}
