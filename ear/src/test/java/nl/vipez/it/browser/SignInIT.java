package nl.vipez.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import nl.vipez.house.DemoAccount;
import nl.vipez.house.RunningApplication;
import nl.vipez.house.browser.BrowserTest;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** Signing in by the form. */
class SignInIT extends BrowserTest {

  @Test
  void anOfficerComesInByTheForm() {
    signInAs("officer");
    assertThat(all("input[type='password']")).isEmpty();
    assertThat(page()).doesNotContain("Er ging bij ons iets mis");
    assertThat(find("h1").getText()).isNotBlank();
    screenshots("home");
  }

  @Test
  void aWrongPasswordIsRefusedInWords() {
    DemoAccount officer = RunningApplication.get().accounts().any("officer");
    goTo("login");
    find("main input[type='text'], main input[type='email']").sendKeys(officer.username());
    find("main input[type='password']").sendKeys("niet het wachtwoord");
    find("main form").findElement(By.cssSelector("[type='submit']")).click();
    assertThat(find("[role='alert']").getText()).isNotBlank();
    assertThat(all("input[type='password']")).hasSize(1);
  }

  @Test
  void theSignInPageIsAccessible() {
    goTo("login");
    assertAccessible();
    screenshots("login");
  }
}
