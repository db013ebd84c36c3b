package nl.vipez.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import nl.vipez.house.Answer;
import nl.vipez.house.Api;
import nl.vipez.house.browser.BrowserTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
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
    type("PERMIT_APPLICATIONS_COMPLETE", "60");
    type("PERMIT_APPLICATIONS", "80");
    PrimeSelenium.waitGui().until(driver -> find(MADE + "[data-shown]").getText().equals("75%"));
    assertAccessible();
    screenshots("entry-base");
  }

  private void type(String code, String text) {
    String question = MADE + "article[data-indicator='" + code + "'] ";
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
