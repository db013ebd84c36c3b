package nl.vipez.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import nl.vipez.house.Api;
import nl.vipez.house.Waiting;
import nl.vipez.house.browser.BrowserTest;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.primefaces.selenium.PrimeSelenium;

/** Keeping a search until its alert and its end; a star, a note and whether it helped. */
class MyLibraryIT extends BrowserTest {
  private static final String WORD = "ijsvogelkade";
  private static final Duration SOON = Duration.ofSeconds(10);

  @Test
  void aDocumentIsKeptWithANoteAndHelpedOrNot() {
    signInAs("officer", "GM0150");
    goTo("library/search?q=ondernemersloket");
    WebElement star = find(".hit .star");
    String id = Objects.requireNonNull(star.getDomAttribute("data-star"));
    star.click();
    PrimeSelenium.waitGui()
        .until(driver -> "true".equals(find(".hit .star").getDomAttribute("aria-pressed")));

    goTo("library/document?id=" + id);
    find(".helped button[value='no']").click();
    PrimeSelenium.waitGui().until(driver -> !find(".helped [role='status']").getText().isEmpty());
    find(".helped textarea").sendKeys("Een voorbeeld ontbreekt");
    find(".helped button[value='remark']").click();
    assertAccessible();
    screenshots("helped");

    goTo("library/mine");
    assertThat(find(".note").getDomAttribute("data-note")).isEqualTo(id);
    assertThat(all("section[aria-labelledby='recents'] .doc")).isNotEmpty();
    find(".note input").sendKeys("herlezen\n");
    PrimeSelenium.waitGui().until(driver -> find(".note").getText().contains("Bewaard"));
    goTo("library/mine?lang=en");
    screenshots("my-library-en");
    find("[id$=':drop']").click();
    PrimeSelenium.waitGui().until(driver -> all(".note").isEmpty());
  }

  @Test
  void curatorsSeeWhatIsAsked() {
    signInAs("curator");
    goTo("library/questions");
    assertThat(page()).contains("3 verschillende mensen");
    assertAccessible();
    screenshots("questions");
  }

  private WebElement row() {
    return getWebDriver()
        .findElement(By.xpath("//div[contains(@class, 'shelf-row')][.//a[text()='" + WORD + "']]"));
  }

  private void until(String part) {
    PrimeSelenium.waitGui().until(driver -> address().contains(part));
  }

  private static void publish() {
    Api officer = Api.as("officer", "GM0014");
    String id =
        officer
            .upload(
                "/api/v1/documents",
                WORD + ".md",
                ("# Proef\n\nDe " + WORD + " verbindt de markt met de haven.\n")
                    .getBytes(StandardCharsets.UTF_8),
                "{\"title\": \"Proef "
                    + WORD
                    + "\", \"kind\": \"GOOD_PRACTICE\","
                    + " \"visibility\": \"PARTICIPANTS\", \"municipality\": \"GM0014\"}")
            .object()
            .getString("id");
    String document = "/api/v1/documents/" + id;
    Waiting.until(
        "it is read",
        Duration.ofSeconds(90),
        () -> officer.get(document).object().getString("state").equals("SUBMITTED"));
    Api.as("curator").post(document + "/decisions", "{\"decision\": \"PUBLISH\"}");
    Waiting.until(
        "it is found",
        SOON,
        () -> officer.get("/api/v1/search?q=" + WORD).object().getInt("total") == 1);
  }
}
