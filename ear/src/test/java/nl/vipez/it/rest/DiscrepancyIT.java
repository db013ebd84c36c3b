package nl.vipez.it.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import nl.vipez.house.Answer;
import nl.vipez.house.Api;
import org.junit.jupiter.api.Test;

/** A figure in the wrong unit is doubted, talked through and mended; in the round that runs. */
class DiscrepancyIT {
  private static final String GRONINGEN = "GM0014";
  private static final String DEVENTER = "GM0150";
  private static final String DOUBTS = "/api/v1/discrepancies";

  private final Api coordinator = Api.as("coordinator", GRONINGEN);
  private final Api officer = Api.as("officer", GRONINGEN);
  private final Api analyst = Api.as("analyst");

  @Test
  void isTalkedThrough() {
    double last = lastYear("PLAN_CHANGE_LEAD_TIME");
    Answer uploaded = upload("PLAN_CHANGE_LEAD_TIME", 1000 * last);
    assertThat(uploaded.status()).isEqualTo(201);
    assertThat(uploaded.object().getInt("accepted")).isEqualTo(1);
    assertThat(uploaded.object().getInt("discrepancies")).isEqualTo(1);

    JsonObject one = find("PLAN_CHANGE_LEAD_TIME");
    assertThat(one.getString("rule")).isEqualTo("UNIT");
    assertThat(one.getString("sentence")).contains("eenheid");
    assertThat(one.getJsonNumber("suspicion").doubleValue()).isBetween(0.9, 1.0);
    assertThat(one.getJsonNumber("impact").doubleValue()).isBetween(0.0, 1.0);
    assertThat(one.getJsonArray("expected")).hasSize(2);
    String path = DOUBTS + "/" + one.getInt("id");
    assertThat(Api.as("officer", DEVENTER).get(path).status()).isEqualTo(404);
    assertThat(Api.as("curator").get(path).status()).isEqualTo(404);
    assertThat(Api.stranger().get(path).status()).isEqualTo(401);
    assertThat(say(Api.as("officer", DEVENTER), path, "NOTE", "x").status()).isEqualTo(404);

    assertThat(say(officer, path, "EXPLAIN", "").status()).isEqualTo(422);
    assertThat(say(analyst, path, "ACCEPT", "").status()).isEqualTo(409);
    assertThat(say(officer, path, "EXPLAIN", "Het klopt.").object().getString("state"))
        .isEqualTo("EXPLAINED");
    assertThat(say(officer, path, "ACCEPT", "").status()).isEqualTo(403);
    assertThat(say(analyst, path, "REOPEN", "In maanden?").status()).isEqualTo(201);
    assertThat(officer.post(path + "/messages", "{\"kind\":\"CORRECT\"}").status()).isEqualTo(422);
    Answer corrected =
        officer.post(path + "/messages", "{\"kind\":\"CORRECT\",\"value\":" + last + "}");
    assertThat(corrected.object().getString("state")).isEqualTo("CORRECTED");
    assertThat(corrected.object().getBoolean("doubtful")).isFalse();
    assertThat(say(analyst, path, "ACCEPT", "").status()).isEqualTo(201);

    List<String> kinds =
        officer.get(path).object().getJsonArray("messages").getValuesAs(JsonObject.class).stream()
            .map(message -> message.getString("kind"))
            .toList();
    assertThat(kinds).containsExactly("RAISE", "EXPLAIN", "REOPEN", "CORRECT", "ACCEPT");
    assertThat(vintages(officer, "PLAN_CHANGE_LEAD_TIME")).hasSize(2);
  }

  @Test
  void theListIsTheAnalystsAndOnesOwn() {
    assertThat(Api.stranger().get(DOUBTS).status()).isEqualTo(401);
    assertThat(Api.as("curator").get(DOUBTS).status()).isEqualTo(404);
    assertThat(officer.get(DOUBTS + "?municipality=" + DEVENTER).status()).isEqualTo(404);
    assertThat(officer.get(DOUBTS + "?state=WRONG").status()).isEqualTo(400);
    JsonObject all = analyst.get(DOUBTS + "?size=1000").object();
    assertThat(all.getInt("total")).isPositive();
    List<Double> weights =
        all.getJsonArray("items").getValuesAs(JsonObject.class).stream()
            .map(
                one ->
                    one.getJsonNumber("suspicion").doubleValue()
                        * one.getJsonNumber("impact").doubleValue())
            .toList();
    assertThat(weights).isSortedAccordingTo((a, b) -> Double.compare(b, a));
    assertThat(officer.get(DOUBTS + "?size=1000").items().getValuesAs(JsonObject.class))
        .allSatisfy(one -> assertThat(one.getString("municipality")).isEqualTo(GRONINGEN));
  }

  @Test
  void aRoundMovesInOrderAndTakesHandIns() {
    List<String> states =
        officer.get("/api/v1/rounds").items().getValuesAs(JsonObject.class).stream()
            .map(one -> one.getInt("year") + " " + one.getString("state"))
            .toList();
    assertThat(states).contains("2026 OPEN", "2025 PUBLISHED");
    assertThat(officer.post("/api/v1/rounds", "{\"year\":2030,\"referenceYear\":2029}").status())
        .isEqualTo(403);
    assertThat(analyst.post("/api/v1/rounds/2026/states", "{\"state\":\"PUBLISHED\"}").status())
        .isEqualTo(409);
    assertThat(officer.post("/api/v1/rounds/2026/hand-ins", "{}").status()).isEqualTo(403);
    assertThat(coordinator.post("/api/v1/rounds/2025/hand-ins", "{}").status()).isEqualTo(409);
    assertThat(coordinator.post("/api/v1/rounds/2026/hand-ins", "{}").status()).isEqualTo(201);
    assertThat(Calls.delete(coordinator, "/api/v1/rounds/2026/hand-ins").status()).isEqualTo(204);
  }

  @Test
  void whoRecordedAFigureIsForItsOwners() {
    upload("LEAD_RESPONSE_TIME", lastYear("LEAD_RESPONSE_TIME"));

    assertThat(vintages(officer, "LEAD_RESPONSE_TIME").getFirst().getString("recordedBy"))
        .startsWith("coordinator");
    assertThat(
            vintages(Api.as("officer", DEVENTER), "LEAD_RESPONSE_TIME")
                .getFirst()
                .isNull("recordedBy"))
        .isTrue();
  }

  private double lastYear(String indicator) {
    return officer
        .get("/api/v1/observations?municipality=GM0014&year=2024&indicator=" + indicator)
        .items()
        .getJsonObject(0)
        .getJsonNumber("value")
        .doubleValue();
  }

  private Answer upload(String indicator, double value) {
    String table =
        "indicator,municipality,year,value\n" + indicator + ",GM0014,2025," + value + "\n";
    return coordinator.send(
        coordinator
            .request("/api/v1/observations/uploads")
            .header("Content-Type", "text/csv")
            .POST(BodyPublishers.ofString(table)));
  }

  private JsonObject find(String indicator) {
    return officer
        .get(DOUBTS + "?state=OPEN&size=1000&municipality=" + GRONINGEN)
        .items()
        .getValuesAs(JsonObject.class)
        .stream()
        .filter(one -> one.getString("indicator").equals(indicator) && one.getInt("year") == 2025)
        .findFirst()
        .orElseThrow();
  }

  private static Answer say(Api caller, String path, String kind, String text) {
    return caller.post(
        path + "/messages", "{\"kind\":\"%s\",\"text\":\"%s\"}".formatted(kind, text));
  }

  private static List<JsonObject> vintages(Api caller, String indicator) {
    return caller
        .get("/api/v1/vintages?municipality=GM0014&year=2025&indicator=" + indicator)
        .items()
        .getValuesAs(JsonObject.class);
  }
}
