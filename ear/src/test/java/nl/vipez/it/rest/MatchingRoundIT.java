package nl.vipez.it.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import nl.vipez.house.Answer;
import nl.vipez.house.Api;
import nl.vipez.house.DemoAccount;
import nl.vipez.house.RunningApplication;
import org.junit.jupiter.api.Test;

/**
 * A round over both circles is set up, looked at, adjusted and sent; strangers see nothing of it.
 */
class MatchingRoundIT {
  private static final String GRONINGEN = "GM0014";
  private static final String DEVENTER = "GM0150";
  private static final String ROUNDS = "/api/v1/matching-rounds";

  @Test
  void overBothCircles() {
    Api leader = Api.as("administrator");
    ask(GRONINGEN, "Rondevraag over de omgevingstafel", "Hoe krijg je alle adviseurs aan tafel?");
    ask(DEVENTER, "Rondevraag over meerjarenvergunningen", "Hoe lang kan een festival vergund?");
    JsonObject round = leader.post(ROUNDS, "{}").object();
    long id = round.getJsonNumber("id").longValue();
    List<JsonObject> proposals = round.getJsonArray("proposals").getValuesAs(JsonObject.class);
    assertThat(proposals).isNotEmpty();
    assertThat(proposals)
        .allSatisfy(
            one -> {
              assertThat(one.getJsonObject("match").getString("explanation")).isNotBlank();
              assertThat(one.getJsonObject("match").getString("municipality"))
                  .isNotEqualTo(one.getJsonObject("need").getString("municipality"));
            });
    assertThat(round.getJsonNumber("price").doubleValue()).isBetween(0.0, 1.0);
    assertThat(round.getJsonObject("fair").getInt("proposals"))
        .isGreaterThanOrEqualTo(round.getJsonObject("unfair").getInt("proposals"));

    String excluded = proposals.getFirst().getJsonObject("match").getString("id");
    String pinned = proposals.getLast().getJsonObject("match").getString("id");
    String body = "{\"pins\":[\"%s\"],\"exclusions\":[\"%s\"]}".formatted(pinned, excluded);
    JsonObject adjusted = put(leader, id, body).object();
    List<String> matches =
        adjusted.getJsonArray("proposals").getValuesAs(JsonObject.class).stream()
            .map(one -> one.getJsonObject("match").getString("id"))
            .toList();
    assertThat(matches).contains(pinned).doesNotContain(excluded);

    Answer sent = leader.post(ROUNDS + "/" + id + "/sendings", "{}");
    assertThat(sent.status()).isEqualTo(201);
    assertThat(sent.object().getJsonArray("requests")).hasSameSizeAs(matches);
    assertThat(leader.post(ROUNDS + "/" + id + "/sendings", "{}").status()).isEqualTo(409);
    assertThat(put(leader, id, "{}").status()).isEqualTo(409);
    assertThat(release()).as("requests that reached a person").isEqualTo(matches.size());
  }

  @Test
  void isForWhoLeadsIt() {
    String circle =
        Api.stranger().get("/api/v1/circles").status() == 401
            ? circleOf(Api.as("leader", DEVENTER), DEVENTER)
            : circleOf(Api.stranger(), DEVENTER);
    String body = "{\"circle\":\"%s\"}".formatted(circle);
    JsonObject own = Api.as("leader", DEVENTER).post(ROUNDS, body).object();
    String address = ROUNDS + "/" + own.getJsonNumber("id").longValue();
    assertThat(own.getJsonArray("proposals").getValuesAs(JsonObject.class))
        .allSatisfy(one -> assertThat(one.getJsonObject("need").containsKey("title")).isTrue());
    assertThat(Api.as("leader", GRONINGEN).post(ROUNDS, body).status()).isEqualTo(403);
    assertThat(Api.as("leader", GRONINGEN).get(address).status()).isEqualTo(404);
    assertThat(Api.as("officer", DEVENTER).get(address).status()).isEqualTo(404);
    assertThat(Api.as("officer", DEVENTER).post(ROUNDS, "{}").status()).isEqualTo(403);
    assertThat(Api.stranger().get(ROUNDS).status()).isEqualTo(401);
    assertThat(Api.as("leader", DEVENTER).post(ROUNDS, "{\"pins\":[\"x\"]}").status())
        .isEqualTo(400);
  }

  private static String circleOf(Api caller, String municipality) {
    return caller.get("/api/v1/circles").items().getValuesAs(JsonObject.class).stream()
        .filter(one -> one.getJsonArray("municipalities").toString().contains(municipality))
        .findFirst()
        .orElseThrow()
        .getString("id");
  }

  private static void ask(String municipality, String title, String text) {
    Answer answer =
        Api.as("officer", municipality)
            .post("/api/v1/needs", "{\"title\":\"%s\",\"text\":\"%s\"}".formatted(title, text));
    assertThat(answer.status()).isEqualTo(201);
  }

  private static Answer put(Api caller, long id, String body) {
    return caller.send(
        caller
            .request(ROUNDS + "/" + id)
            .header("Content-Type", "application/json")
            .PUT(BodyPublishers.ofString(body)));
  }

  /** Everybody declines what the round brought, so that other tests find free colleagues. */
  private static int release() {
    int declined = 0;
    for (DemoAccount account : RunningApplication.get().accounts().all()) {
      if (account.municipality().isPresent()) {
        Api person = Api.as(account);
        for (JsonObject one : person.get("/api/v1/matches").items().getValuesAs(JsonObject.class)) {
          if (one.getBoolean("ofRound") && one.getString("state").equals("ASKED")) {
            String answers = "/api/v1/matches/" + one.getString("match") + "/answers";
            assertThat(person.post(answers, "{\"answer\":\"DECLINED\",\"reason\":\"\"}").status())
                .isEqualTo(201);
            declined++;
          }
        }
      }
    }
    return declined;
  }
}
