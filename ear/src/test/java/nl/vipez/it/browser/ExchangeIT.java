package nl.vipez.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.vipez.house.Api;
import nl.vipez.house.DemoAccount;
import nl.vipez.house.RunningApplication;
import nl.vipez.house.Waiting;
import nl.vipez.house.browser.BrowserTest;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.JavascriptExecutor;
import org.primefaces.selenium.PrimeSelenium;

/** Two people of different municipalities walk a need from typing to closed, mail included. */
class ExchangeIT extends BrowserTest {
  private static final String GRONINGEN = "GM0014";
  private static final String TITLE = "Bezwaren van bedrijven eerst bellen";
  private static final Pattern LINK = Pattern.compile("/(expertise/answer\\?key=[\\w-]+)");

  private final Api administrator = Api.as("administrator");

  @Test
  void fromTypingToClosed() {
    signInAs("officer", GRONINGEN);
    ask();
    JsonObject mail = mail("exchange.asked");
    DemoAccount provider = account(mail.getString("address"));
    assertThat(provider.municipality()).isNotEqualTo(Optional.of(GRONINGEN));
    String match = match();
    answerByLink(mail);
    signIn(provider);
    goTo("expertise/exchange?match=" + match);
    find("[id='exchange:text']").sendKeys("Bel gerust, dinsdag schikt.");
    find("[id='exchange:say']").click();
    PrimeSelenium.waitGui().until(driver -> page().contains("dinsdag schikt"));
    assertAccessible();
    find("[id='exchange:worth']").click();
    PrimeSelenium.waitGui().until(driver -> page().contains("Je zei: ja"));

    signInAs("officer", GRONINGEN);
    goTo("expertise/exchange?match=" + match);
    assertThat(page()).contains("dinsdag schikt").doesNotContain("Je zei: ja");
    assertThat(mail("exchange.said").getString("subject")).contains(TITLE);
    appoint();
    close();
    assertThat(Api.as("officer", "GM0392").get("/api/v1/matches/" + match + "/exchange").status())
        .as("who has no part in it")
        .isEqualTo(404);
  }

  private void ask() {
    goTo("expertise/ask");
    find("[id='ask:title']").sendKeys(TITLE);
    find("[id='ask:text']")
        .sendKeys("Hoe krijgen jullie juristen mee om bij een bezwaarschrift eerst te bellen?");
    PrimeSelenium.waitGui().until(driver -> all("#typing .doc").size() >= 2);
    assertAccessible();
    screenshots("ask-typing");
    find("[id='ask:submit']").click();
    waitFor("expertise/need");
    find("article.match input[type='submit']").click();
    PrimeSelenium.waitGui().until(driver -> page().contains("gevraagd"));
  }

  private void answerByLink(JsonObject mail) {
    String html = administrator.get("/api/v1/mails/" + mail.getString("id") + "/html").text();
    Matcher link = LINK.matcher(html);
    assertThat(link.find()).as("a link in " + html).isTrue();
    getWebDriver().manage().deleteAllCookies();
    goTo(link.group(1));
    assertThat(find("h1").getText()).isEqualTo(TITLE);
    goTo(link.group(1));
    assertAccessible();
    screenshots("answer");
    find("[id='answer:yes']").click();
    PrimeSelenium.waitGui().until(driver -> page().contains("Fijn dat je helpt"));
    goTo(link.group(1));
    assertThat(all("[id='answer:yes']")).as("a link that was used").isEmpty();
    assertThat(mail("exchange.answered").getString("subject")).contains("zegt ja");
  }

  private void appoint() {
    find("aside details summary").click();
    ((JavascriptExecutor) getWebDriver())
        .executeScript(
            "document.getElementById('exchange:moment').value = arguments[0]", "2035-03-06T10:30");
    find("[id='exchange:place']").sendKeys("Stadhuis, kamer 3");
    find("[id='exchange:appoint']").click();
    PrimeSelenium.waitGui().until(driver -> page().contains("kamer 3"));
    JsonObject mail = mail("exchange.appointed");
    String message = administrator.get("/api/v1/mails/" + mail.getString("id") + "/message").text();
    assertThat(message).contains("text/calendar", "afspraak.ics");
    assertAccessible();
    screenshots("exchange");
  }

  private void close() {
    find("[id='exchange:outcome']").sendKeys("De helft van de bezwaren is ingetrokken.");
    find("[id='exchange:helped']").click();
    PrimeSelenium.waitGui().until(driver -> page().contains("heeft geholpen"));
    find("[id='exchange:practice']").click();
    PrimeSelenium.waitGui().until(driver -> page().contains("concept in de bibliotheek"));
    goTo("expertise/mine");
    assertThat(page()).contains(TITLE, "heeft geholpen");
  }

  private String match() {
    Api seeker = Api.as("officer", GRONINGEN);
    long need =
        seeker.get("/api/v1/needs").items().getValuesAs(JsonObject.class).stream()
            .filter(one -> one.getString("title").equals(TITLE))
            .findFirst()
            .orElseThrow()
            .getJsonNumber("id")
            .longValue();
    return seeker
        .get("/api/v1/needs/" + need + "/requests")
        .items()
        .getJsonObject(0)
        .getString("match");
  }

  private JsonObject mail(String cause) {
    Waiting.until("a mail " + cause, Duration.ofSeconds(10), () -> !mails(cause).isEmpty());
    return mails(cause).getFirst();
  }

  private List<JsonObject> mails(String cause) {
    return administrator
        .get("/api/v1/mails?size=200")
        .items()
        .getValuesAs(JsonObject.class)
        .stream()
        .filter(one -> one.getString("cause").equals(cause))
        .filter(one -> one.getString("subject").contains(TITLE))
        .toList();
  }

  private static DemoAccount account(String address) {
    String username = address.substring(0, address.indexOf('@'));
    return RunningApplication.get().accounts().all().stream()
        .filter(one -> one.username().equals(username))
        .findFirst()
        .orElseThrow();
  }

  private void waitFor(String part) {
    PrimeSelenium.waitGui().until(driver -> address().contains(part));
  }
}
