package nl.vipez.it.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import nl.vipez.house.Answer;
import nl.vipez.house.Api;
import nl.vipez.house.Waiting;
import org.junit.jupiter.api.Test;

/** From upload to being found, and gone again. */
class PublishingIT {
  private static final Duration FOUND_WITHIN = Duration.ofSeconds(2);
  private static final String METADATA =
      "{\"title\": \"Proef kwartelroute\", \"kind\": \"GOOD_PRACTICE\", \"visibility\": \"PARTICIPANTS\", \"municipality\": \"GM0014\", \"year\": 2025, \"themes\": [\"FREIGHT\"]}";

  private static byte[] text(String word) {
    return ("# Proef\n\nDe " + word + " verkort de bevoorrading van de winkelstraat.\n")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static int total(Api caller, String word) {
    return caller.get("/api/v1/search?q=" + word).object().getInt("total");
  }

  @Test
  void aPublishedDocumentIsFoundWithinTwoSecondsAndAWithdrawnOneIsGoneAsSoon() {
    Api officer = Api.as("officer", "GM0014");
    String id = Publishing.submitted(officer, "kwartelroute.md", text("kwartelroute"), METADATA);
    assertThat(total(officer, "kwartelroute")).as("not before a curator decided").isZero();
    Api curator = Api.as("curator");
    String decisions = "/api/v1/documents/" + id + "/decisions";
    assertThat(curator.post(decisions, "{\"decision\": \"PUBLISH\"}").status()).isEqualTo(201);
    Waiting.until("it is found", FOUND_WITHIN, () -> total(officer, "kwartelroute") == 1);
    JsonObject hit =
        officer.get("/api/v1/search?q=kwartelroute").object().getJsonArray("hits").getJsonObject(0);
    JsonObject passage = hit.getJsonArray("passages").getJsonObject(0);
    int start = passage.getJsonArray("marks").getJsonArray(0).getInt(0);
    int end = passage.getJsonArray("marks").getJsonArray(0).getInt(1);
    assertThat(passage.getString("text").substring(start, end))
        .isEqualToIgnoringCase("kwartelroute");
    assertThat(passage.getInt("page")).isEqualTo(1);
    Answer withdrawn =
        curator.post(decisions, "{\"decision\": \"WITHDRAW\", \"reason\": \"Einde van de proef\"}");
    assertThat(withdrawn.status()).as(withdrawn.toString()).isEqualTo(201);
    assertThat(Api.as("officer", "GM0150").get("/api/v1/documents/" + id).status())
        .as("gone at once from direct access")
        .isEqualTo(404);
    Waiting.until("it is gone", FOUND_WITHIN, () -> total(officer, "kwartelroute") == 0);
  }

  @Test
  void anOfficerDoesNotDecide() {
    Api officer = Api.as("officer", "GM0014");
    String id = Publishing.submitted(officer, "proef.md", text("grasmusroute"), METADATA);
    Answer answer =
        officer.post("/api/v1/documents/" + id + "/decisions", "{\"decision\": \"PUBLISH\"}");
    assertThat(answer.status()).isEqualTo(403);
    assertThat(Publishing.state(officer, id)).isEqualTo("SUBMITTED");
  }

  @Test
  void theSameFileAgainIsRefused() {
    Api officer = Api.as("officer", "GM0014");
    String id = Publishing.submitted(officer, "dubbel.md", text("zanglijsterroute"), METADATA);
    Answer again =
        officer.upload("/api/v1/documents", "dubbel2.md", text("zanglijsterroute"), METADATA);
    assertThat(again.status()).isEqualTo(409);
    assertThat(again.headers().allValues("Link")).anyMatch(link -> link.contains(id));
  }
}
