package nl.vipez.it.rest;

import static org.assertj.core.api.Assertions.assertThat;

import nl.vipez.house.Answer;
import nl.vipez.house.Api;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Screens that are for those who signed in lead strangers to the sign-in page. */
class StrangerScreensIT {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/account/me",
        "/benchmark/home",
        "/benchmark/area?category=7",
        "/benchmark/compare",
        "/benchmark/peers",
        "/benchmark/saved",
        "/circle/mine",
        "/library/upload",
        "/library/desk",
        "/expertise/ask",
        "/expertise/mine",
        "/benchmark/home.xhtml"
      })
  void leadToTheSignInPage(String path) {
    Answer answer = Api.stranger().get(path);
    assertThat(answer.status()).as(answer.toString()).isIn(302, 303);
    assertThat(answer.headers().firstValue("Location").orElse("")).contains("/login");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/login", "/library/search", "/library/search?q=ondernemersloket"})
  void othersAreOpen(String path) {
    Answer answer = Api.stranger().get(path);
    assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    assertThat(answer.text()).doesNotContain("Payara");
  }
}
