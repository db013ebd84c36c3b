package nl.vipez.it.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.vipez.house.Answer;
import nl.vipez.house.Api;
import nl.vipez.house.Waiting;
import org.junit.jupiter.api.Test;

/** What curators do beside deciding, over REST; every document is one of this test's own. */
class CurationIT {
  private static final Duration COMPARED_WITHIN = Duration.ofSeconds(60);
  private static final Duration FOUND_WITHIN = Duration.ofSeconds(10);

  /** A text of its own for each bird, in sentences enough to be compared. */
  private static byte[] text(String bird, int from, int to) {
    String sentences =
        IntStream.range(from, to)
            .mapToObj(
                i -> "De " + bird + " telt " + i + " stappen langs de kade van gebied " + i + ".")
            .collect(Collectors.joining("\n\n"));
    return ("# Werkplan "
            + bird
            + " 2024\n\nVastgesteld: 12 maart 2024\n\ngemeente Groningen\n\n"
            + sentences)
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String metadata(String title, String visibility) {
    return "{\"title\": \"%s\", \"kind\": \"GOOD_PRACTICE\", \"visibility\": \"%s\", \"municipality\": \"GM0014\"}"
        .formatted(title, visibility);
  }

  private static Answer patch(Api caller, String id, String json) {
    return caller.send(
        caller
            .request("/api/v1/documents/" + id)
            .header("Content-Type", "application/json")
            .method("PATCH", BodyPublishers.ofString(json)));
  }

  private static List<JsonObject> items(Api caller, String path) {
    Answer answer = caller.get(path);
    assertThat(answer.status()).as(path + " " + answer).isEqualTo(200);
    return answer.items().getValuesAs(JsonObject.class);
  }

  private static List<String> near(Api caller, String id) {
    return items(caller, "/api/v1/documents/" + id + "/near-duplicates").stream()
        .map(one -> one.getString("id"))
        .toList();
  }

  @Test
  void theTextProposesItsDescriptionWithThePlaceItWasRead() {
    Api officer = Api.as("officer", "GM0014");
    String id =
        Publishing.submitted(
            officer, "zilverreiger.md", text("zilverreiger", 0, 4), metadata("Zomaar", "PUBLIC"));
    List<JsonObject> proposals = items(officer, "/api/v1/documents/" + id + "/proposals");
    assertThat(proposals)
        .anySatisfy(
            one -> {
              assertThat(one.getString("field")).isEqualTo("year");
              assertThat(one.getString("value")).isEqualTo("2024");
              assertThat(one.getInt("page")).isEqualTo(1);
              assertThat(one.getString("snippet")).contains("12 maart 2024");
            })
        .anyMatch(
            one ->
                one.getString("field").equals("municipality")
                    && one.getString("value").equals("GM0014"))
        .anyMatch(
            one ->
                one.getString("field").equals("kind")
                    && one.getString("value").equals("WORK_PLAN"));
    assertThat(Api.as("officer", "GM0150").get("/api/v1/documents/" + id + "/proposals").status())
        .as("a draft is not there for others")
        .isEqualTo(404);
  }

  @Test
  void aPatchChangesWhatItNamesAndIsWrittenDown() {
    Api officer = Api.as("officer", "GM0014");
    Api curator = Api.as("curator");
    String id =
        Publishing.submitted(
            officer, "kemphaan.md", text("kemphaan", 0, 3), metadata("Kemphaan", "PUBLIC"));
    long revision = curator.get("/api/v1/documents/" + id).object().getInt("revision");
    assertThat(patch(officer, id, "{\"year\": 2024}").status()).isEqualTo(403);
    Answer changed =
        patch(
            curator,
            id,
            "{\"year\": 2024, \"themes\": [\"FREIGHT\"], \"reviewDate\": \"2031-01-01\","
                + " \"revision\": "
                + revision
                + "}");
    assertThat(changed.status()).as(changed.toString()).isEqualTo(200);
    assertThat(changed.object().getInt("year")).isEqualTo(2024);
    assertThat(changed.object().getString("title")).isEqualTo("Kemphaan");
    assertThat(patch(curator, id, "{\"year\": 2025, \"revision\": " + revision + "}").status())
        .as("somebody else changed it")
        .isEqualTo(409);
    assertThat(patch(curator, id, "{\"kind\": \"NOTHING\"}").status()).isEqualTo(422);
    assertThat(patch(curator, id, "[]").status()).isEqualTo(400);
    List<JsonObject> history = items(curator, "/api/v1/documents/" + id + "/history");
    assertThat(history)
        .anyMatch(
            one ->
                one.getString("action").equals("DESCRIBED")
                    && one.getString("field").equals("year")
                    && one.getString("before").isEmpty()
                    && one.getString("after").equals("2024"))
        .anyMatch(one -> one.getString("action").equals("REVIEW_SET"))
        .anyMatch(one -> one.getString("action").equals("RECEIVED"));
    assertThat(officer.get("/api/v1/document-history").status()).isEqualTo(403);
    assertThat(items(curator, "/api/v1/document-history?document=" + id + "&action=DESCRIBED"))
        .hasSize(2);
  }

  @Test
  void nearDuplicatesAreToldToWhomMaySeeBothAndFlaggedInResults() {
    Api officer = Api.as("officer", "GM0014");
    Api stranger = Api.as("officer", "GM0150");
    String open =
        Publishing.publish(
            officer, "wulp-1.md", text("wulpenpad", 0, 60), metadata("Wulpenpad een", "PUBLIC"));
    String hidden =
        Publishing.publish(
            officer,
            "wulp-2.md",
            text("wulpenpad", 2, 60),
            metadata("Wulpenpad twee", "MUNICIPALITY"));
    Waiting.until("they are compared", COMPARED_WITHIN, () -> near(officer, open).contains(hidden));
    assertThat(near(officer, hidden)).contains(open);
    assertThat(near(stranger, open)).as("never one the caller may not see").doesNotContain(hidden);
    Waiting.until(
        "the results flag it",
        FOUND_WITHIN,
        () -> flagged(officer, open).contains(hidden) && !flagged(stranger, open).contains(hidden));
    Answer said =
        Api.as("curator")
            .post(
                "/api/v1/documents/" + open + "/near-duplicates/" + hidden,
                "{\"answer\": \"NO_DUPLICATE\"}");
    assertThat(said.status()).as(said.toString()).isEqualTo(200);
    Waiting.until("the flag is gone", FOUND_WITHIN, () -> !flagged(officer, open).contains(hidden));
  }

  private static List<String> flagged(Api caller, String id) {
    return caller
        .get("/api/v1/search?q=wulpenpad")
        .object()
        .getJsonArray("hits")
        .getValuesAs(JsonObject.class)
        .stream()
        .filter(hit -> hit.getString("id").equals(id))
        .flatMap(hit -> hit.getJsonArray("nearDuplicates").getValuesAs(JsonObject.class).stream())
        .map(near -> near.getString("id"))
        .toList();
  }

  @Test
  void oneClickMakesItANewVersionAndTheOldAddressLeadsThere() {
    Api officer = Api.as("officer", "GM0014");
    Api curator = Api.as("curator");
    String line =
        Publishing.publish(
            officer, "tureluur-1.md", text("tureluur", 0, 50), metadata("Tureluur", "PUBLIC"));
    String draft =
        Publishing.submitted(
            officer,
            "tureluur-2.md",
            text("tureluur", 1, 52),
            metadata("Tureluur nieuw", "PUBLIC"));
    Waiting.until("they are compared", COMPARED_WITHIN, () -> near(curator, draft).contains(line));
    Answer said =
        curator.post(
            "/api/v1/documents/" + draft + "/near-duplicates/" + line,
            "{\"answer\": \"NEW_VERSION\"}");
    assertThat(said.status()).as(said.toString()).isEqualTo(200);
    assertThat(curator.get("/api/v1/documents/" + draft).object().getString("id")).isEqualTo(line);
    assertThat(items(officer, "/api/v1/documents/" + line + "/versions")).hasSize(2);
    JsonObject now = officer.get("/api/v1/documents/" + line).object();
    assertThat(now.getInt("version")).as("the published one stays").isEqualTo(1);
    JsonObject difference =
        officer.get("/api/v1/documents/" + line + "/versions/2/difference").object();
    assertThat(difference.getInt("removed")).isEqualTo(1);
    assertThat(difference.getInt("added")).isEqualTo(2);
    Answer published =
        curator.post("/api/v1/documents/" + line + "/decisions", "{\"decision\": \"PUBLISH\"}");
    assertThat(published.status()).isEqualTo(201);
    assertThat(officer.get("/api/v1/documents/" + line).object().getInt("version")).isEqualTo(2);
    assertThat(officer.get("/api/v1/documents/" + line + "/versions/1").status())
        .as("the old one stays readable")
        .isEqualTo(200);
  }

  @Test
  void manyAreEditedEachWholeOrNotAtAll() {
    Api officer = Api.as("officer", "GM0014");
    Api curator = Api.as("curator");
    String one =
        Publishing.submitted(
            officer, "grutto-1.md", text("grutto", 0, 2), metadata("Grutto", "PUBLIC"));
    String other =
        Publishing.publish(
            officer,
            "scholekster.md",
            text("scholekster", 0, 2),
            metadata("Scholekster", "PUBLIC"));
    String chosen = "\"documents\": [{\"id\": \"" + one + "\"}, {\"id\": \"" + other + "\"}]";
    String edit = "\"addThemes\": [\"FREIGHT\"], \"decision\": \"PUBLISH\"";
    assertThat(officer.post("/api/v1/document-edits", "{" + chosen + ", " + edit + "}").status())
        .isEqualTo(403);
    Answer preview =
        curator.post("/api/v1/document-edits", "{\"preview\": true, " + chosen + ", " + edit + "}");
    assertThat(preview.status()).as(preview.toString()).isEqualTo(200);
    assertThat(preview.items().getJsonObject(0).getJsonArray("changes")).hasSize(2);
    assertThat(Publishing.state(officer, one)).as("nothing is done yet").isEqualTo("SUBMITTED");
    Answer done = curator.post("/api/v1/document-edits", "{" + chosen + ", " + edit + "}");
    assertThat(done.items().getJsonObject(0).isNull("refused")).isTrue();
    assertThat(done.items().getJsonObject(1).getString("refused")).isNotBlank();
    assertThat(Publishing.state(officer, one)).isEqualTo("PUBLISHED");
    assertThat(officer.get("/api/v1/documents/" + other).object().getJsonArray("themes"))
        .as("a refused document stays as it was")
        .isEmpty();
    assertThat(curator.post("/api/v1/document-edits", "{" + chosen + "}").status()).isEqualTo(422);
  }

  @Test
  void theOwnerIsAskedAndAnswers() {
    Api officer = Api.as("officer", "GM0014");
    Api curator = Api.as("curator");
    String id =
        Publishing.publish(
            officer, "visdief.md", text("visdief", 0, 2), metadata("Visdief", "PUBLIC"));
    String today = LocalDate.now(ZoneId.of("Europe/Amsterdam")).toString();
    assertThat(patch(curator, id, "{\"reviewDate\": \"2001-01-01\"}").status()).isEqualTo(422);
    assertThat(patch(curator, id, "{\"reviewDate\": \"" + today + "\"}").status()).isEqualTo(200);
    assertThat(items(officer, "/api/v1/reviews")).anyMatch(one -> one.getString("id").equals(id));
    assertThat(items(Api.as("officer", "GM0150"), "/api/v1/reviews"))
        .noneMatch(one -> one.getString("id").equals(id));
    assertThat(
            Api.as("officer", "GM0150")
                .post("/api/v1/documents/" + id + "/review", "{\"answer\": \"WITHDRAW\"}")
                .status())
        .isEqualTo(404);
    Answer answered =
        officer.post(
            "/api/v1/documents/" + id + "/review",
            "{\"answer\": \"NEW_VERSION\", \"note\": \"Het beleid is gewijzigd\"}");
    assertThat(answered.status()).as(answered.toString()).isEqualTo(204);
    assertThat(items(curator, "/api/v1/reviews"))
        .anyMatch(
            one ->
                one.getString("id").equals(id)
                    && one.getString("answer", "").equals("NEW_VERSION"));
    assertThat(Api.stranger().get("/api/v1/reviews").status()).isEqualTo(401);
  }
}
