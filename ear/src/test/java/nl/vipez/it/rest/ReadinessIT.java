package nl.vipez.it.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import nl.vipez.house.Answer;
import nl.vipez.house.Api;
import org.junit.jupiter.api.Test;

/** What the server tells of itself. */
class ReadinessIT {

  @Test
  void isReadyOnceAllContentIsThere() {
    Answer answer = Api.stranger().get("/health/ready");
    assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    assertThat(answer.object().getJsonArray("checks").getValuesAs(JsonObject.class))
        .extracting(check -> check.getString("name") + " " + check.getString("status"))
        .contains("content UP");
  }

  @Test
  void tellsStrangersHowFarEachStepIs() {
    Answer answer = Api.stranger().get("/api/v1/progress");
    assertThat(answer.object().getString("state")).isEqualTo("READY");
    assertThat(answer.object().getJsonArray("steps").getValuesAs(JsonObject.class))
        .isNotEmpty()
        .allSatisfy(step -> assertThat(step.getString("state")).isEqualTo("DONE"));
  }

  @Test
  void keepsItsNameAndVersionToItself() {
    Answer answer = Api.stranger().get("/api/v1/progress");
    assertThat(answer.headers().map()).doesNotContainKeys("server", "x-powered-by");
  }
}
