package nl.vipez.house.browser;

import java.io.File;
import java.util.stream.Stream;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.primefaces.selenium.internal.ConfigProvider;
import org.primefaces.selenium.spi.WebDriverAdapter;

/** The machine's own Chromium and driver; nothing is fetched. */
public final class HeadlessChromium implements WebDriverAdapter {

  @Override
  public void initialize(ConfigProvider configuration) {
    // All that differs from the defaults is said below.
  }

  @Override
  public WebDriver createWebDriver() {
    ChromeOptions options = new ChromeOptions();
    options.setBinary(program("chromium", "google-chrome"));
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--disable-dev-shm-usage",
        "--lang=nl",
        "--accept-lang=nl");
    ChromeDriverService driver =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(new File(program("chromedriver")))
            .build();
    ChromeDriver browser = new ChromeDriver(driver, options);
    browser.manage().window().setSize(new Dimension(1280, 900));
    return browser;
  }

  private static String program(String... names) {
    return Stream.of(names)
        .flatMap(name -> Stream.of("/usr/bin/" + name, "/usr/local/bin/" + name))
        .filter(path -> new File(path).canExecute())
        .findFirst()
        .orElseThrow(
            () ->
                new AssertionError(
                    "There is no "
                        + names[0]
                        + ": install the packages chromium and chromium-driver"));
  }
}
