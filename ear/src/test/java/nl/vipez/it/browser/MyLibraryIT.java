package nl.vipez.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import nl.vipez.house.Api;
import nl.vipez.house.Waiting;
import nl.vipez.house.browser.BrowserTest;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;
import org.primefaces.selenium.PrimeSelenium;

/** Keeping a search until its alert and its end; a star, a note and whether it helped. */
class MyLibraryIT extends BrowserTest {
  private static final String WORD = "ijsvogelkade";
  private static final Duration SOON = Duration.ofSeconds(10);

  @Test
  void aSearchIsKeptAlertsAndIsStopped() {
    signInAs("officer", "GM0014");
    goTo("library/mine");
    assertAccessible();
    screenshots("my-library-empty");
    goTo("library/search?q=" + WORD);
    find("#save-search").click();
    new Select(find("[id='save:frequency']")).selectByValue("DAILY");
    assertThat(find("[id='save:name']").getDomProperty("value")).isEqualTo(WORD);
    assertAccessible();
    screenshots("save-search");
    find("[id='save:keep']").click();
    until("library/mine");

    publish();
    goTo("library/mine");
    WebElement row = row();
    assertThat(row.getText()).contains("1 nieuw", "elke dag");
    row.findElement(By.cssSelector("[id$=':now']")).click();
    PrimeSelenium.waitGui().until(driver -> page().contains("onderweg"));
    assertAccessible();
    screenshots("my-library");
    row().findElement(By.cssSelector("a")).click();
    until("library/finds");
    assertThat(page()).contains("Proef " + WORD, "nieuw");
    assertAccessible();
    screenshots("finds");

    signInAs("administrator");
    goTo("mail/outbox");
    PrimeSelenium.waitGui()
        .until(
            driver -> {
              driver.navigate().refresh();
              return page().contains(WORD);
            });
    assertAccessible();
    screenshots("outbox");
    find("td.right a").click();
    until("id=");
    assertAccessible();
    screenshots("outbox-mail");
    find("main details summary").click();
    String text = find("pre").getText();
    assertThat(text).contains("Proef " + WORD, "verbindt");
    String link = text.substring(text.indexOf("/u?key="), text.indexOf("/u?key=") + 50).strip();

    getWebDriver().manage().deleteAllCookies();
    goTo(link.substring(1));
    assertAccessible();
    screenshots("unsubscribe");
    find("main form button").click();
    PrimeSelenium.waitGui().until(driver -> page().contains("gestopt"));

    signInAs("officer", "GM0014");
    goTo("library/mine");
    assertThat(row().getText()).contains("geen mail");
    find("[id='feedForm:make']").click();
    PrimeSelenium.waitGui().until(driver -> !all("code.secret").isEmpty());
    String feed = URI.create(find("code.secret").getText()).getPath();
    assertThat(Api.stranger().get(feed).text()).contains("Proef " + WORD);
    find("[id='feedForm:revoke']").click();
    PrimeSelenium.waitGui().until(driver -> page().contains("ingetrokken"));
    assertThat(Api.stranger().get(feed).status()).isEqualTo(404);
    row().findElement(By.cssSelector("[id$=':delete']")).click();
    PrimeSelenium.waitGui().until(driver -> page().contains("verwijderd"));
  }

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
