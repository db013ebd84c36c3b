package nl.vipez.it.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import nl.vipez.house.Answer;
import nl.vipez.house.Api;
import nl.vipez.house.Waiting;
import org.junit.jupiter.api.Test;

/** Themes, synonyms and words: who may change them, and how soon search knows. */
class VocabularyIT {
  private static final Duration SECONDS = Duration.ofSeconds(8);
  private static final Duration ANALYSED = Duration.ofMinutes(3);

  private static final Api CURATOR = Api.as("curator");
  private static final Api OFFICER = Api.as("officer", "GM0014");

  private static String document(String title, String visibility, String theme) {
    return "{\"title\": \"%s\", \"kind\": \"GOOD_PRACTICE\", \"visibility\": \"%s\", \"municipality\": \"GM0014\", \"year\": 2025, \"themes\": [%s]}"
        .formatted(title, visibility, theme);
  }

  private static byte[] text(String words) {
    return ("# Proef\n\nDe " + words + " werkt naar wens.\n").getBytes(StandardCharsets.UTF_8);
  }

  private static int total(Api caller, String word) {
    return caller.get("/api/v1/search?q=" + word).object().getInt("total");
  }

  private static List<String> also(Api caller, String word) {
    return caller
        .get("/api/v1/search?q=" + word)
        .object()
        .getJsonObject("interpretation")
        .getJsonArray("alsoSearched")
        .getValuesAs(value -> ((jakarta.json.JsonString) value).getString());
  }

  private static JsonObject theme(String code) {
    return CURATOR.get("/api/v1/themes?retired=true&size=1000").items().stream()
        .map(JsonValue::asJsonObject)
        .filter(one -> one.getString("code").equals(code))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aSynonymWorksWithinSecondsAndIsNamedOnlyToWhoMaySeeIt() {
    String open = "vlindertuinproef";
    String closed = "geheimtuinproef";
    Publishing.publish(OFFICER, "v.md", text(open), document("Proef open", "PARTICIPANTS", ""));
    Publishing.publish(OFFICER, "g.md", text(closed), document("Proef dicht", "MUNICIPALITY", ""));
    Waiting.until(
        "both are found", SECONDS, () -> total(OFFICER, open) + total(OFFICER, closed) == 2);
    Answer added =
        CURATOR.post(
            "/api/v1/synonym-groups",
            "{\"terms\": [\"zoemproef\", \"%s\", \"%s\"], \"oneWay\": true}"
                .formatted(open, closed));
    assertThat(added.status()).as(added.toString()).isEqualTo(201);
    Waiting.until("the synonym finds", SECONDS, () -> total(OFFICER, "zoemproef") == 2);
    assertThat(also(OFFICER, "zoemproef")).contains(open, closed);
    Api elsewhere = Api.as("officer", "GM0150");
    assertThat(total(elsewhere, "zoemproef")).isEqualTo(1);
    assertThat(also(elsewhere, "zoemproef")).contains(open).doesNotContain(closed);
    assertThat(also(OFFICER, open)).as("one way").doesNotContain(closed, "zoemproef");
    long id = added.object().getJsonNumber("id").longValue();
    String change = "{\"terms\": [\"zoemproef\", \"%s\"], \"edition\": 1}".formatted(open);
    assertThat(Calls.put(CURATOR, "/api/v1/synonym-groups/" + id, change).status()).isEqualTo(200);
    assertThat(Calls.put(CURATOR, "/api/v1/synonym-groups/" + id, change).status())
        .as("made of an older edition")
        .isEqualTo(409);
    assertThat(Calls.delete(CURATOR, "/api/v1/synonym-groups/" + id + "?edition=2").status())
        .isEqualTo(204);
    Waiting.until("it finds no longer", SECONDS, () -> total(OFFICER, "zoemproef") == 0);
  }

  @Test
  void aPreviewTellsWhatWouldBeFoundAndKeepsNothing() {
    Publishing.publish(
        OFFICER,
        "w.md",
        text("boomkikkerproef"),
        document("Proef boomkikkers", "PARTICIPANTS", ""));
    Waiting.until("it is found", SECONDS, () -> total(OFFICER, "boomkikkerproef") == 1);
    JsonObject row =
        CURATOR
            .post(
                "/api/v1/relevance/previews",
                "{\"synonyms\": {\"terms\": [\"gonsproef\", \"boomkikkerproef\"]}}")
            .items()
            .getJsonObject(0);
    assertThat(row.getString("text")).isEqualTo("gonsproef");
    assertThat(row.getInt("before")).isZero();
    assertThat(row.getInt("after")).isEqualTo(1);
    assertThat(total(OFFICER, "gonsproef")).isZero();
  }

  @Test
  void aThemeIsAddedChangedMergedAndRetired() {
    Answer added =
        CURATOR.post(
            "/api/v1/themes",
            "{\"code\": \"HOVERING\", \"nl\": \"Zweefverkeer\", \"en\": \"Hovering\", \"synonyms\": [\"zweefbaan\"], \"categories\": [10]}");
    assertThat(added.status()).as(added.toString()).isEqualTo(201);
    String target =
        "{\"code\": \"GLIDING\", \"nl\": \"Glijdend vervoer\", \"en\": \"Gliding\", \"categories\": [10]}";
    assertThat(CURATOR.post("/api/v1/themes", target).status()).isEqualTo(201);
    String id =
        Publishing.publish(
            OFFICER,
            "z.md",
            text("luchtkussenproef"),
            document("Zweefproef", "PARTICIPANTS", "\"HOVERING\""));
    Waiting.until(
        "it is found by its theme",
        SECONDS,
        () -> OFFICER.get("/api/v1/search?theme=HOVERING").object().getInt("total") == 1);
    String body =
        "{\"nl\": \"Zwevend vervoer\", \"en\": \"Hovering\", \"synonyms\": [\"zweefbaan\", \"luchtkussenproef\"], \"categories\": [10], \"edition\": %d}";
    int edition = added.object().getInt("edition");
    assertThat(Calls.put(CURATOR, "/api/v1/themes/HOVERING", body.formatted(edition)).status())
        .isEqualTo(200);
    assertThat(Calls.put(CURATOR, "/api/v1/themes/HOVERING", body.formatted(edition)).status())
        .isEqualTo(409);
    Waiting.until("its new word finds", SECONDS, () -> total(OFFICER, "zweefbaan") == 1);
    String merge = "{\"into\": \"GLIDING\", \"edition\": %d}".formatted(edition + 1);
    Answer merged = CURATOR.post("/api/v1/themes/HOVERING/merges", merge);
    assertThat(merged.status()).as(merged.toString()).isEqualTo(200);
    assertThat(merged.object().getJsonArray("synonyms").toString())
        .contains("zweefbaan", "Zwevend vervoer");
    assertThat(OFFICER.get("/api/v1/documents/" + id).object().getJsonArray("themes").toString())
        .contains("GLIDING")
        .doesNotContain("HOVERING");
    Waiting.until(
        "the index follows, and an address of before leads to the theme it went into",
        SECONDS,
        () ->
            OFFICER.get("/api/v1/search?theme=GLIDING").object().getInt("total") == 1
                && OFFICER.get("/api/v1/search?theme=HOVERING").object().getInt("total") == 1);
    assertThat(theme("HOVERING").getString("mergedInto")).isEqualTo("GLIDING");
    assertThat(OFFICER.get("/api/v1/themes?size=1000").text()).doesNotContain("HOVERING");
    assertThat(CURATOR.get("/api/v1/vocabulary/changes").text()).contains("HOVERING", "MERGED");
  }

  @Test
  void badFieldsAreNamedInTheCallersLanguage() {
    Answer refused =
        CURATOR.post("/api/v1/themes", "{\"code\": \"x\", \"nl\": \"\", \"en\": \"X\"}");
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.object().getJsonArray("errors").toString())
        .contains("\"code\"", "\"nl\"", "\"categories\"", "Kies ten minste één gebied");
  }

  @Test
  void aWordIsTakenApartAnewWhileSearchingGoesOn() {
    Publishing.publish(
        OFFICER, "k.md", text("kwintelproefmarkten"), document("Kwintel", "PARTICIPANTS", ""));
    Waiting.until("it is found", SECONDS, () -> total(OFFICER, "kwintelproefmarkten") == 1);
    int before = total(OFFICER, "kwintelproef");
    assertThat(before).isZero();
    Answer kept =
        Calls.put(
            CURATOR,
            "/api/v1/word-rules/kwintelproefmarkt",
            "{\"kind\": \"SPLIT\", \"parts\": [\"kwintelproef\", \"markt\"]}");
    assertThat(kept.status()).as(kept.toString()).isEqualTo(200);
    Waiting.until(
        "the part finds",
        ANALYSED,
        () -> {
          assertThat(total(OFFICER, "kwintelproefmarkten")).as("searching goes on").isEqualTo(1);
          return total(OFFICER, "kwintelproef") == 1;
        });
    JsonObject progress = CURATOR.get("/api/v1/vocabulary/analysis").object();
    assertThat(progress.getInt("total")).isGreaterThan(50);
    assertThat(progress.getInt("done")).isEqualTo(progress.getInt("total"));
    assertThat(Calls.delete(CURATOR, "/api/v1/word-rules/kwintelproefmarkt?edition=1").status())
        .isEqualTo(204);
    Waiting.until("the part finds no longer", ANALYSED, () -> total(OFFICER, "kwintelproef") == 0);
  }

  @Test
  void onlyCuratorsChangeAndOnlyTheySeeTheRest() {
    String body = "{\"code\": \"NOPE\", \"nl\": \"Nee\", \"en\": \"No\", \"categories\": [1]}";
    assertThat(OFFICER.post("/api/v1/themes", body).status()).isEqualTo(403);
    assertThat(Calls.delete(OFFICER, "/api/v1/themes/FREIGHT?edition=1").status()).isEqualTo(403);
    for (String path :
        List.of(
            "synonym-groups",
            "word-rules",
            "vocabulary/changes",
            "vocabulary/analysis",
            "relevance/queries",
            "relevance/proposals",
            "relevance/comparison",
            "relevance/qrels.tsv")) {
      assertThat(OFFICER.get("/api/v1/" + path).status()).as(path).isEqualTo(404);
      assertThat(Api.stranger().get("/api/v1/" + path).status()).as(path).isEqualTo(401);
    }
    assertThat(OFFICER.post("/api/v1/synonym-groups", "{\"terms\": [\"a\", \"b\"]}").status())
        .isEqualTo(404);
  }
}
