package nl.vipez.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import nl.vipez.house.Answer;
import nl.vipez.house.Api;
import nl.vipez.house.browser.BrowserTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.primefaces.selenium.PrimeSelenium;

/** Counts are typed and the indicator follows; analysts see what another setting of a rule does. */
class BaseFiguresScreensIT extends BrowserTest {
  private static final String LELYSTAD = "GM0995";
  private static final String MADE = "[data-made='APPLICATIONS_COMPLETE'] ";

  @BeforeAll
  static void aRoundIsOpen() {
    Answer opened =
        Api.as("administrator").post("/api/v1/rounds", "{\"year\":2026,\"referenceYear\":2025}");
    assertThat(opened.status()).as(opened.toString()).isIn(201, 409);
  }

  @Test
  void theIndicatorFollowsWhatIsTyped() {
    signInAs("officer", LELYSTAD);
    goTo("benchmark/entry?category=5");
    // What stands may be what a walk before this one typed: another number then.
    boolean more = value("PERMIT_APPLICATIONS").equals("80");
    type("PERMIT_APPLICATIONS_COMPLETE", more ? "62" : "60");
    type("PERMIT_APPLICATIONS", more ? "100" : "80");
    String share = more ? "62%" : "75%";
    PrimeSelenium.waitGui().until(driver -> find(MADE + "[data-shown]").getText().equals(share));
    assertAccessible();
    screenshots("entry-base");
    theOrderDoesNotMatter();
    everyVintageIsTold("24", "80%");
  }

  /** Both are lowered, the whole first. */
  private void theOrderDoesNotMatter() {
    type("PERMIT_APPLICATIONS", "30");
    assertThat(find(question("PERMIT_APPLICATIONS") + ".state").getText())
        .contains("telt nog niet");
    assertThat(find(question("PERMIT_APPLICATIONS_COMPLETE") + "[data-waits]").getText())
        .contains("kan niet meer zijn dan");
    assertAccessible();
    screenshots("entry-waits");
    type("PERMIT_APPLICATIONS_COMPLETE", "24");
    PrimeSelenium.waitGui().until(driver -> find(MADE + "[data-shown]").getText().equals("80%"));
    assertThat(find(question("PERMIT_APPLICATIONS") + "[data-waits]").isDisplayed()).isFalse();
  }

  private void everyVintageIsTold(String part, String share) {
    find(MADE + ".outcome [data-history]").click();
    PrimeSelenium.waitGui()
        .until(driver -> !driver.findElements(By.className("made-of")).isEmpty());
    assertThat(find(".figures-box tbody tr td").getText()).startsWith(share);
    WebElement link =
        find("main")
            .findElement(By.cssSelector(".made-of a[href*='PERMIT_APPLICATIONS_COMPLETE']"));
    assertThat(link.getText()).contains(": " + part);
    assertAccessible();
    screenshots("figure-made");
    link.click();
    PrimeSelenium.waitGui().until(driver -> address().contains("baseFigure="));
    assertThat(find(".figures-box tbody tr td").getText()).startsWith(part);
    assertThat(find("main").getText()).contains("Hiervan worden deze indicatoren gemaakt");
    assertAccessible();
    screenshots("figure-base");
  }

  private String value(String code) {
    return Objects.requireNonNullElse(
        find(question(code) + "[name=value]").getDomProperty("value"), "");
  }

  private static String question(String code) {
    return MADE + "article[data-indicator='" + code + "'] ";
  }

  private void type(String code, String text) {
    String question = question(code);
    find(question + "[name=value]").sendKeys(Keys.chord(Keys.CONTROL, "a"), text, Keys.ENTER);
    PrimeSelenium.waitGui()
        .until(driver -> find(question + ".state").getText().contains("Bewaard om"));
  }

  @Test
  void anAnalystSeesWhatAnotherSettingWouldAsk() {
    signInAs("analyst");
    goTo("benchmark/rules?indicator=MEETINGS_WITH_ENTREPRENEURS");
    PrimeSelenium.waitGui()
        .until(driver -> find("#preview").getText().contains("van deelnemers over"));
    String before = find("#preview").getText();
    find("#k-period").sendKeys(Keys.chord(Keys.CONTROL, "a"), "0.1");
    PrimeSelenium.waitGui()
        .until(
            driver ->
                find("#preview").getText().contains("van deelnemers over")
                    && !find("#preview").getText().equals(before));
    assertAccessible();
    screenshots("rules");
  }
}
