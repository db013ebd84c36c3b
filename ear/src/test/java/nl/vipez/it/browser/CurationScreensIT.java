package nl.vipez.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.vipez.house.Answer;
import nl.vipez.house.Api;
import nl.vipez.house.Waiting;
import nl.vipez.house.browser.BrowserTest;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.WebElement;
import org.primefaces.selenium.PrimeSelenium;

/**
 * The curator's day: confirm what the text proposes, publish, tell duplicates, edit many, look
 * back.
 */
class CurationScreensIT extends BrowserTest {
  private static final Duration WITHIN = Duration.ofSeconds(90);
  private static final String DOCUMENTS = "/api/v1/documents/";

  private static String submitted(String file, String title, int from, int to) {
    String sentences =
        IntStream.range(from, to)
            .mapToObj(i -> "De ringslang van baan " + i + " wacht bij het loket nummer " + i + ".")
            .collect(Collectors.joining("\n\n"));
    byte[] text =
        ("# Werkplan ringslangroute 2024\n\nVastgesteld: 12 maart 2024\n\ngemeente Groningen\n\n"
                + sentences)
            .getBytes(StandardCharsets.UTF_8);
    Answer accepted =
        Api.as("officer", "GM0014")
            .upload(
                "/api/v1/documents",
                file,
                text,
                "{\"title\": \""
                    + title
                    + "\", \"kind\": \"GOOD_PRACTICE\", \"visibility\": \"PARTICIPANTS\"}");
    String id = accepted.object().getString("id");
    Api curator = Api.as("curator");
    Waiting.until(
        "it is read",
        WITHIN,
        () -> curator.get(DOCUMENTS + id).object().getString("state").equals("SUBMITTED"));
    return id;
  }

  @Test
  void aDayAtTheDesk() {
    String first = submitted("ringslang-1.md", "Zonder naam een", 0, 40);
    signInAs("curator");
    goTo("library/desk?id=" + first);
    assertThat(all(".proposal.sure")).isNotEmpty();
    assertThat(find(".proposal[data-target='desk:year'] q").getText()).contains("12 maart 2024");
    assertAccessible();
    screenshots("desk");
    find("#take-all").click();
    assertThat(value("desk:year")).isEqualTo("2024");
    assertThat(value("desk:kind")).isEqualTo("WORK_PLAN");
    assertThat(value("desk:municipality")).isEqualTo("GM0014");
    find("[id='desk:publish']").click();
    Api curator = Api.as("curator");
    Waiting.until(
        "it is published",
        WITHIN,
        () -> curator.get(DOCUMENTS + first).object().getString("state").equals("PUBLISHED"));

    String second = submitted("ringslang-2.md", "Zonder naam twee", 1, 41);
    Waiting.until(
        "they are compared",
        WITHIN,
        () -> !curator.get(DOCUMENTS + second + "/near-duplicates").items().isEmpty());
    goTo("library/desk?id=" + second);
    assertThat(find(".notice.near").getText()).contains("%");
    screenshots("desk-near-duplicate");
    find(".notice.near a[href*='difference']").click();
    PrimeSelenium.waitGui().until(driver -> address().contains("library/difference"));
    assertThat(all("table.difference ins")).isNotEmpty();
    assertAccessible();
    screenshots("difference");

    goTo("library/bulk?id=" + first + "&id=" + second);
    find("[id='bulk:year']").sendKeys("2023");
    assertAccessible();
    screenshots("bulk");
    find("[id='bulk:preview']").click();
    PrimeSelenium.waitGui().until(driver -> !all("table.bulk-lines").isEmpty());
    assertThat(find("table.bulk-lines").getText()).contains("2024", "2023");
    screenshots("bulk-preview");
    find("[id='bulk:apply']").click();
    PrimeSelenium.waitGui().until(driver -> all("[id='bulk:apply']").isEmpty());
    assertThat(curator.get(DOCUMENTS + first).object().getInt("year")).isEqualTo(2023);

    goTo("library/history?document=" + first);
    assertThat(find("ol.events").getText()).contains("2024", "2023", "publiceerde");
    assertAccessible();
    screenshots("history");
    goTo("library/document?id=" + first);
    assertThat(all("details.history")).isNotEmpty();
  }

  @Test
  void twoCuratorsDoNotOverwriteEachOther() {
    String id = submitted("ringslang-3.md", "Zonder naam drie", 60, 70);
    signInAs("curator");
    goTo("library/desk?id=" + id);
    assertThat(
            Api.as("curator")
                .post(DOCUMENTS + id + "/decisions", "{\"decision\": \"PUBLISH\"}")
                .status())
        .isEqualTo(201);
    WebElement title = find("[id='desk:title']");
    title.clear();
    title.sendKeys("Mijn eigen titel");
    find("[id='desk:keep']").click();
    PrimeSelenium.waitGui().until(driver -> !all(".notice.bad").isEmpty());
    assertThat(page()).contains("Iemand anders wijzigde dit document");
    assertThat(value("desk:title")).as("what was typed stays").isEqualTo("Mijn eigen titel");
    assertThat(all(".notice.bad")).as("said once").hasSize(1);

    goTo("library/desk?state=PUBLISHED&id=" + id);
    find("[id='desk:year']").sendKeys("dit jaar");
    find("[id='desk:keep']").click();
    PrimeSelenium.waitGui().until(driver -> page().contains("Vul een heel getal in."));
    find("[id='desk:year']").clear();
    find("[id='desk:reason']").sendKeys("Verouderd sinds de nieuwe verordening.");
    find("[id='desk:withdraw']").click();
    PrimeSelenium.waitGui().until(driver -> !all(".notice.good").isEmpty());
    assertThat(find(".notice.good").getText()).contains("is ingetrokken");
    goTo("library/document?id=" + id);
    assertThat(find("main .notice").getText())
        .contains("Ingetrokken: Verouderd sinds de nieuwe verordening.");
  }

  @Test
  void whoReadsAnOldVersionIsToldSo() {
    String id = submitted("ringslang-4.md", "Zonder naam vier", 80, 90);
    Api curator = Api.as("curator");
    String publish = "{\"decision\": \"PUBLISH\"}";
    assertThat(curator.post(DOCUMENTS + id + "/decisions", publish).status()).isEqualTo(201);
    assertThat(
            Api.as("officer", "GM0014")
                .upload(
                    DOCUMENTS + id + "/versions",
                    "ringslang-5.md",
                    "# Werkplan\n\nDe ringslang heeft een nieuw loket gekregen."
                        .getBytes(StandardCharsets.UTF_8),
                    "{\"title\": \"Zonder naam vijf\", \"kind\": \"GOOD_PRACTICE\","
                        + " \"visibility\": \"PARTICIPANTS\"}")
                .status())
        .isEqualTo(202);
    Waiting.until(
        "the new version was read",
        WITHIN,
        () ->
            curator
                .get(DOCUMENTS + id + "/versions")
                .items()
                .getJsonObject(0)
                .getString("state")
                .equals("SUBMITTED"));
    signInAs("curator");
    goTo("library/desk?id=" + id);
    assertThat(value("desk:withdraw"))
        .as("what is published can be withdrawn, whatever came of a newer version")
        .contains("1");
    assertThat(curator.post(DOCUMENTS + id + "/decisions", publish).status()).isEqualTo(201);
    signInAs("officer", "GM0014");
    goTo("library/document?id=" + id + "&version=1");
    assertThat(find("main .notice").getText()).contains("versie 2 is ervoor in de plaats gekomen");
    goTo("library/document?id=" + id);
    assertThat(page()).doesNotContain("in de plaats gekomen").contains("Eerder gepubliceerd");
  }

  @Test
  void reviewsAreEmptyAtFirstAndSaySo() {
    signInAs("officer", "GM0150");
    goTo("library/reviews");
    assertThat(find("h1").getText()).isNotBlank();
    assertAccessible();
    screenshots("reviews");
  }

  private String value(String id) {
    return String.valueOf(find("[id='" + id + "']").getDomProperty("value"));
  }
}
