package nl.vipez.it.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import nl.vipez.house.Answer;
import nl.vipez.house.Api;
import nl.vipez.house.Waiting;
import org.junit.jupiter.api.Test;

/** The relevance bench: judged, proposed, measured, put to use and taken back. */
class RelevanceIT {
  private static final Duration SECONDS = Duration.ofSeconds(8);
  private static final String BENCH = "/api/v1/relevance/";
  private static final String TSV = "text/tab-separated-values";

  private static final Api CURATOR = Api.as("curator");
  private static final Api OFFICER = Api.as("officer", "GM0014");

  private static String published(String fileName, String words) {
    String metadata =
        "{\"title\": \"Proef %s\", \"kind\": \"GOOD_PRACTICE\", \"visibility\": \"PARTICIPANTS\", \"municipality\": \"GM0014\", \"year\": 2025, \"themes\": []}"
            .formatted(words);
    String id =
        Publishing.publish(
            OFFICER,
            fileName,
            ("# Proef\n\nDe " + words + " loopt.\n").getBytes(StandardCharsets.UTF_8),
            metadata);
    Waiting.until(
        words + " is found",
        SECONDS,
        () -> OFFICER.get("/api/v1/search?q=" + words).object().getInt("total") == 1);
    return id;
  }

  private static JsonObject row(String path, long query) {
    return CURATOR.get(BENCH + path).object().getJsonArray("queries").stream()
        .map(JsonValue::asJsonObject)
        .filter(one -> one.getJsonNumber("id").longValue() == query)
        .findFirst()
        .orElseThrow();
  }

  private static double ndcg(JsonObject row, String when) {
    return row.getJsonObject(when).getJsonNumber("ndcg").doubleValue();
  }

  @Test
  void fromAQuestionToAMeasuredChangeAndBack() {
    String id = published("graspieper.md", "graspieperregeling");
    long query =
        CURATOR
            .post(BENCH + "queries", "{\"text\": \"pluimvogelregeling\", \"note\": \"proef\"}")
            .object()
            .getJsonNumber("id")
            .longValue();
    String judgement = BENCH + "queries/" + query + "/judgements/" + id;
    assertThat(Calls.put(CURATOR, judgement, "{\"grade\": 3}").status()).isEqualTo(204);
    assertThat(Calls.put(CURATOR, judgement, "{\"grade\": 4}").status()).isEqualTo(422);
    assertThat(ndcg(row("comparison", query), "before")).isZero();
    Answer proposed =
        CURATOR.post(
            BENCH + "proposals",
            "{\"title\": \"proef met vogels\", \"synonyms\": {\"terms\": [\"pluimvogelregeling\", \"graspieperregeling\"]}}");
    assertThat(proposed.status()).as(proposed.toString()).isEqualTo(201);
    long proposal = proposed.object().getJsonNumber("id").longValue();
    String path = "proposals/" + proposal;
    JsonObject compared = row(path + "/comparison", query);
    assertThat(ndcg(compared, "before")).isZero();
    assertThat(ndcg(compared, "after")).isCloseTo(1, within(1e-9));
    assertThat(compared.getJsonArray("moves").getJsonObject(0).getString("document")).isEqualTo(id);
    assertThat(total()).as("only tried").isZero();
    JsonObject pooled =
        CURATOR
            .get(BENCH + "queries/" + query + "/results?proposal=" + proposal)
            .items()
            .getJsonObject(0);
    assertThat(pooled.getInt("own")).isEqualTo(3);
    assertThat(pooled.getInt("trialRank")).isEqualTo(1);
    assertThat(pooled.containsKey("rank") && !pooled.isNull("rank")).isFalse();
    Answer published = CURATOR.post(BENCH + path + "/publication", "{}");
    assertThat(published.status()).as(published.toString()).isEqualTo(200);
    assertThat(published.object().getString("figures")).contains("nDCG@10");
    assertThat(published.object().getString("publishedBy")).isNotBlank();
    Waiting.until("it is in use", SECONDS, () -> total() == 1);
    assertThat(CURATOR.post(BENCH + path + "/publication", "{}").status()).isEqualTo(409);
    assertThat(Calls.delete(CURATOR, BENCH + path + "/publication").status()).isEqualTo(200);
    Waiting.until("it is taken back", SECONDS, () -> total() == 0);
    assertThat(CURATOR.get(BENCH + path).object().getString("state")).isEqualTo("ROLLED_BACK");
    assertThat(Calls.delete(CURATOR, BENCH + "queries/" + query).status()).isEqualTo(204);
  }

  private static int total() {
    return OFFICER.get("/api/v1/search?q=pluimvogelregeling").object().getInt("total");
  }

  @Test
  void listsAreReadInAndTakenOut() {
    published("roodborsttapuit.v2.md", "roodborsttapuitregeling");
    Api administrator = Api.as("administrator");
    assertThat(
            Calls.put(
                    administrator,
                    BENCH + "queries.tsv",
                    TSV,
                    "it-tapuit\troodborsttapuitregeling\tproef\n")
                .object()
                .getInt("kept"))
        .isEqualTo(1);
    Answer judged =
        Calls.put(
            administrator,
            BENCH + "qrels.tsv",
            TSV,
            "it-tapuit\troodborsttapuit.v2\t2\nit-tapuit\tonbekend-bestand\t1\n");
    assertThat(judged.object().getInt("kept")).isEqualTo(1);
    assertThat(judged.object().getJsonArray("unknown").toString()).contains("onbekend-bestand");
    assertThat(Calls.put(administrator, BENCH + "qrels.tsv", TSV, "it-tapuit\tx\t9").status())
        .isEqualTo(422);
    assertThat(CURATOR.get(BENCH + "queries.tsv").text())
        .contains("it-tapuit\troodborsttapuitregeling\tproef");
    assertThat(CURATOR.get(BENCH + "qrels.tsv").text())
        .contains("it-tapuit\troodborsttapuit.v2\t2");
    assertThat(administrator.get(BENCH + "qrels.tsv").status()).isEqualTo(404);
  }

  @Test
  void theDemonstrationHasJudgedQueries() {
    JsonObject all = CURATOR.get(BENCH + "comparison").object();
    assertThat(all.getJsonArray("queries").size()).isGreaterThanOrEqualTo(8);
    assertThat(ndcg(all, "before")).isBetween(0.2, 1.0);
    assertThat(all.getJsonObject("difference").getString("verdict")).isEqualTo("NOTHING");
  }

  @Test
  void weightsAreProposedWithinBounds() {
    assertThat(
            CURATOR
                .post(BENCH + "proposals", "{\"title\": \"x\", \"weights\": {\"TITLE\": 99}}")
                .status())
        .isEqualTo(422);
    assertThat(CURATOR.post(BENCH + "proposals", "{\"title\": \"x\"}").status()).isEqualTo(422);
    Answer proposed =
        CURATOR.post(
            BENCH + "proposals",
            "{\"title\": \"titels zwaarder\", \"weights\": {\"TITLE\": 1.5}, \"edition\": 0}");
    assertThat(proposed.status()).as(proposed.toString()).isEqualTo(201);
    long id = proposed.object().getJsonNumber("id").longValue();
    assertThat(CURATOR.get(BENCH + "proposals/" + id + "/comparison").status()).isEqualTo(200);
    assertThat(Calls.delete(CURATOR, BENCH + "proposals/" + id).object().getString("state"))
        .isEqualTo("DROPPED");
  }
}
