package nl.vipez.house.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import nl.vipez.house.DemoAccount;
import nl.vipez.house.RunningApplication;
import org.junit.jupiter.api.BeforeEach;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.TakesScreenshot;
import org.openqa.selenium.WebElement;
import org.primefaces.selenium.AbstractPrimePageTest;
import org.primefaces.selenium.PrimeSelenium;

/** What every browser test can do; each test begins as a stranger at 1280 pixels wide. */
public abstract class BrowserTest extends AbstractPrimePageTest {
  private static final Path SCREENSHOTS = Path.of("target/screenshots");
  private static final List<String> WCAG =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

  @BeforeEach
  void beginAsStranger() {
    goTo("login");
    getWebDriver().manage().deleteAllCookies();
    width(1280);
  }

  /** Signs in through the form, as a person does. */
  protected void signIn(DemoAccount account) {
    goTo("login");
    WebElement password = find("main input[type='password']");
    WebElement form = password.findElement(By.xpath("ancestor::form"));
    form.findElement(By.cssSelector("input[type='text'], input[type='email']"))
        .sendKeys(account.username());
    password.sendKeys(account.password());
    WebElement button =
        form.findElement(By.cssSelector("button[type='submit'], input[type='submit']"));
    button.click();
    PrimeSelenium.waitGui().until(driver -> all("main input[type='password']").isEmpty());
  }

  /** Signs in as the first demonstration account with this role. */
  protected void signInAs(String role) {
    signIn(RunningApplication.get().accounts().any(role));
  }

  /** Signs in as the account with this role in this municipality. */
  protected void signInAs(String role, String municipality) {
    signIn(RunningApplication.get().accounts().of(role, municipality));
  }

  /** The one element this selector means; fails by name when there is none. */
  protected WebElement find(String selector) {
    List<WebElement> found = getWebDriver().findElements(By.cssSelector(selector));
    assertThat(found).as(selector + " on " + address()).isNotEmpty();
    return found.get(0);
  }

  /** All elements this selector means. */
  protected List<WebElement> all(String selector) {
    return getWebDriver().findElements(By.cssSelector(selector));
  }

  /** The address the browser is at. */
  protected String address() {
    return Objects.requireNonNullElse(getWebDriver().getCurrentUrl(), "");
  }

  /** The text a person sees in the page. */
  protected String page() {
    return find("body").getText();
  }

  /** Sets the width of the window in pixels. */
  protected void width(int pixels) {
    getWebDriver().manage().window().setSize(new Dimension(pixels, 900));
  }

  /** Writes target/screenshots/NAME-1280.png and NAME-390.png. */
  protected void screenshots(String name) {
    for (int pixels : new int[] {1280, 390}) {
      width(pixels);
      screenshot(name + "-" + pixels);
    }
    width(1280);
  }

  /** Writes target/screenshots/NAME.png, the page as the window shows it. */
  protected void screenshot(String name) {
    byte[] picture = ((TakesScreenshot) getWebDriver()).getScreenshotAs(OutputType.BYTES);
    try {
      Files.createDirectories(SCREENSHOTS);
      Files.write(SCREENSHOTS.resolve(name + ".png"), picture);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Fails with every breach of WCAG 2.2 A and AA that axe finds on the page. */
  protected void assertAccessible() {
    assertThat(page()).as("texts that were not found").doesNotContain("???");
    List<Rule> breaches = new AxeBuilder().withTags(WCAG).analyze(getWebDriver()).getViolations();
    assertThat(breaches)
        .as("breaches of WCAG on " + getWebDriver().getCurrentUrl())
        .extracting(
            rule -> rule.getId() + ": " + rule.getNodes().stream().map(n -> n.getHtml()).toList())
        .isEmpty();
  }
}
