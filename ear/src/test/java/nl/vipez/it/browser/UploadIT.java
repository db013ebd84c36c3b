package nl.vipez.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.vipez.house.browser.BrowserTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Adding documents, as an officer does: several at once, of which some cannot be read. */
class UploadIT extends BrowserTest {
  private static final Duration READ_WITHIN = Duration.ofSeconds(90);
  private final String mark = UUID.randomUUID().toString();
  @TempDir private Path folder;

  private Path text(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text + " " + mark);
  }

  private Path zip(String name) throws IOException {
    Path file = folder.resolve(name);
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (String inside : new String[] {"Werkplan.txt", "Begroting.txt"}) {
        zip.putNextEntry(new ZipEntry("map/" + inside));
        zip.write((inside + " " + mark).getBytes(StandardCharsets.UTF_8));
      }
    }
    return file;
  }

  private void choose(Path... files) {
    String names = String.join("\n", java.util.Arrays.stream(files).map(Path::toString).toList());
    find("#files").sendKeys(names);
  }

  private WebElement row(String fileName) {
    return getWebDriver()
        .findElement(By.xpath("//li[contains(@class,'file')][.//b[text()='" + fileName + "']]"));
  }

  private void waitForState(String fileName, String state) {
    new WebDriverWait(getWebDriver(), READ_WITHIN)
        .until(driver -> state.equals(row(fileName).getDomAttribute("data-state")));
  }

  @Test
  void severalFilesEachWithItsOutcome() throws IOException {
    signInAs("officer", "GM0014");
    goTo("library/upload");
    assertAccessible();
    screenshots("upload-empty");
    Path empty = Files.createFile(folder.resolve("leeg.txt"));
    choose(
        text("Aanpak_loket.txt", "Aanpak van het loket"),
        text("kapot.docx", "PK\u0003\u0004 geen Word"),
        zip("Alles.zip"),
        empty);
    assertThat(all("#queue .file")).hasSize(4);
    assertThat(row("leeg.txt").getDomAttribute("data-state")).isEqualTo("failed");
    find("form#upload button[type='submit']").sendKeys(Keys.ENTER);
    new WebDriverWait(getWebDriver(), READ_WITHIN)
        .until(driver -> !find("[data-error='kind']").getText().isBlank());
    screenshots("upload-fields");
    new Select(find("#kind")).selectByValue("GOOD_PRACTICE");
    new Select(find("#visibility")).selectByValue("PARTICIPANTS");
    row("Aanpak_loket.txt").findElement(By.cssSelector(".file-facts summary")).click();
    new Select(row("Aanpak_loket.txt").findElement(By.name("kind"))).selectByValue("WORK_PLAN");
    find("form#upload button[type='submit']").sendKeys(Keys.ENTER);
    waitForState("Aanpak_loket.txt", "done");
    waitForState("kapot.docx", "failed");
    waitForState("Alles.zip", "done");
    new WebDriverWait(getWebDriver(), READ_WITHIN)
        .until(driver -> all(".file-children [data-state='SUBMITTED']").size() == 2);
    assertThat(row("kapot.docx").getText()).contains("beschadigd");
    assertThat(find("#total-text").getText()).contains("2 van 4", "2 mislukt");
    assertAccessible();
    screenshots("upload-done");
    row("Aanpak_loket.txt").findElement(By.cssSelector(".file-state a")).click();
    assertThat(find("h1").getText()).contains("Aanpak loket");
    assertThat(find(".facts").getText()).contains("Werkplan");
    goTo("library/upload");
    assertThat(find("aside.card").getText()).contains("Aanpak loket");
    choose(folder.resolve("Alles.zip"));
    new Select(find("#kind")).selectByValue("GOOD_PRACTICE");
    new Select(find("#visibility")).selectByValue("PARTICIPANTS");
    find("form#upload button[type='submit']").click();
    waitForState("Alles.zip", "failed");
    row("Alles.zip").findElement(By.cssSelector(".file-state a")).click();
    assertThat(all("#children .doc")).hasSize(2);
    screenshots("archive");
  }

  @Test
  void aFileCanBeTakenAway() throws IOException {
    signInAs("officer", "GM0014");
    goTo("library/upload");
    choose(text("een.txt", "Een"), text("twee.txt", "Twee"));
    row("een.txt").findElement(By.cssSelector("[data-act='cancel']")).sendKeys(Keys.ENTER);
    assertThat(all("#queue .file")).hasSize(1);
    find("form#upload button[type='submit']").click();
    assertThat(find("#total-text").getText()).contains("van 1");
  }
}
