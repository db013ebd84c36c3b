package nl.vipez.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import nl.vipez.house.Api;
import nl.vipez.house.browser.BrowserTest;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.primefaces.selenium.PrimeSelenium;

/** From picking indicators through each view to a comparison that is kept, shared and exported. */
class ComparisonIT extends BrowserTest {
  private static final String STARTERS = "STARTERS_PER_1000_INHABITANTS";
  private static final String COSTS = "COSTS_31_PER_INHABITANT_JR";

  @Test
  void pickSeeKeepShareExport() {
    signInAs("officer", "GM0014");
    goTo("benchmark/compare");
    assertAccessible();
    screenshots("compare-empty");
    tick(STARTERS);
    tick(COSTS);
    find(".picker > p button").click();
    until("indicator=" + STARTERS);

    List<String> names = all("table.figures tbody th").stream().map(WebElement::getText).toList();
    assertThat(names).contains("Groningen", "Leeuwarden");
    assertThat(find("tr.me th").getText()).isEqualTo("Groningen");
    assertThat(find("tr.me td:nth-child(3) .place").getText()).matches("\\d+/\\d+");
    assertAccessible();
    screenshots("compare-table");
    find("thead th:nth-child(2) a").click();
    until("sort=" + COSTS);
    assertThat(find("thead th:nth-child(2)").getDomAttribute("aria-sort")).isEqualTo("descending");

    view("strip", "svg.strip circle.me", 2);
    view("time", "svg.course:has(polyline.own)", 2);
    view("scatter", "svg.scatter circle.me", 1);
    view("map", ".choropleth path.me", 1);
    assertThat(all(".classes li")).isNotEmpty();
    view("profile", ".ladder li", 12);
    view("map", ".choropleth path.me", 1);

    keepAndFindAgain();
  }

  private void keepAndFindAgain() {
    find("#keep-comparison").click();
    until("benchmark/saved");
    assertAccessible();
    screenshots("compare-keep");
    find("[id='keep:called']").sendKeys("Proef met kaart");
    find("[id='keep:do']").click();
    PrimeSelenium.waitGui()
        .until(driver -> !driver.findElements(By.linkText("Proef met kaart")).isEmpty());
    assertAccessible();
    screenshots("compare-kept");
    getWebDriver().findElement(By.linkText("Proef met kaart")).click();
    until("view=map");
    URI permalink = URI.create(address());
    assertThat(all(".choropleth path.me")).hasSize(1);

    String csv =
        Api.as("officer", "GM0014")
            .get("/benchmark/comparison.csv?" + permalink.getRawQuery())
            .text();
    assertThat(csv).contains(STARTERS, COSTS, "GM0014");
    String href = Objects.requireNonNull(find(".files a").getDomAttribute("href"));
    assertThat(href).contains("comparison.csv", STARTERS);

    signInAs("officer", "GM0150");
    goTo(permalink.getPath().substring(1) + "?" + permalink.getRawQuery());
    assertThat(all(".choropleth path.me")).as("others see it for themselves").hasSize(1);
    goTo("benchmark/saved");
    assertThat(page()).doesNotContain("Proef met kaart");

    signInAs("officer", "GM0014");
    goTo("benchmark/saved");
    find("[id$=':delete']").click();
    PrimeSelenium.waitGui().until(driver -> page().contains("verwijderd"));
  }

  private void tick(String code) {
    WebElement box = find("input[value='" + code + "']");
    if (!box.isDisplayed()) {
      box.findElement(By.xpath("ancestor::details/summary")).click();
    }
    box.click();
  }

  private void view(String name, String selector, int count) {
    getWebDriver().findElement(By.cssSelector(".views a[href*='view=" + name + "']")).click();
    until("view=" + name);
    assertThat(all(selector)).as(name).hasSize(count);
    assertAccessible();
    screenshots("compare-" + name);
  }

  @Test
  void peersTellWhyAndCanBeWeighed() {
    signInAs("officer", "GM0014");
    goTo("benchmark/peers");
    String usual = find(".near .far").getText();
    assertAccessible();
    screenshots("peers");
    WebElement number = find("#w-inhabitants");
    number.clear();
    number.sendKeys("0");
    number.submit();
    until("inhabitants=0");
    assertThat(find("#w-inhabitants").getDomProperty("value")).isEqualTo("0");
    assertThat(find(".near .far").getText()).isNotEqualTo(usual);
    find("#use-peers").click();
    until("benchmark/compare");
    assertThat(address()).contains("peers=own", "with=GM");

    goTo("benchmark/peers?municipality=Amsterdam");
    assertThat(page()).contains("geen echte gelijken");
    assertAccessible();
    goTo("benchmark/peers?lang=en");
    screenshots("peers-en");
  }

  @Test
  void anAreaTellsItsTrendAndStrangersSeeWhatIsPublic() {
    goTo("benchmark/public?municipality=Groningen&category=1");
    assertThat(page()).contains("Groningen: ");
    assertAccessible();
    screenshots("public-municipality");
    signInAs("officer", "GM0014");
    goTo("benchmark/area?category=7");
    assertThat(find(".lead").getText()).containsPattern("Sinds|verloop");
    assertAccessible();
  }

  private void until(String part) {
    PrimeSelenium.waitGui().until(driver -> address().contains(part));
  }
}
