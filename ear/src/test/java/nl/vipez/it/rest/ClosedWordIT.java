package nl.vipez.it.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import nl.vipez.house.Answer;
import nl.vipez.house.Api;
import nl.vipez.house.Waiting;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A word that stands only in another municipality's closed document shows nowhere: not in hits,
 * counts, facets, suggestions, corrections, related documents, text, lists or the evidence of
 * matches.
 */
class ClosedWordIT {
  private static final String ALMERE = "GM0034";
  private static final String GRONINGEN = "GM0014";
  private static final String WORD = "zwaluwkompas";
  private static final String TEXT =
      "<html lang=\"nl\"><head><title>Plan "
          + WORD
          + "</title></head><body><h1>Plan "
          + WORD
          + "</h1><p>Het "
          + WORD
          + " wijst de herstructurering van het bedrijventerrein de weg, met het ondernemersloket en parkmanagement.</p>"
          + "</body></html>";

  private static String document = "";

  @BeforeAll
  static void publish() {
    Api curator = Api.as("curator");
    document =
        Publishing.publish(
            curator,
            WORD + ".html",
            TEXT.getBytes(StandardCharsets.UTF_8),
            """
            {"title": "Plan %s", "kind": "ACTION_PLAN", "visibility": "MUNICIPALITY", "municipality": "%s", "year": 2024}"""
                .formatted(WORD, ALMERE));
    Api owner = Api.as("officer", ALMERE);
    Waiting.until(
        "its owner finds it", Duration.ofSeconds(10), () -> total(owner, "q=" + WORD) == 1);
  }

  private static int total(Api caller, String query) {
    return caller.get("/api/v1/search?" + query).object().getInt("total");
  }

  private static List<Api> outsiders() {
    return List.of(Api.stranger(), Api.as("officer", GRONINGEN), Api.as("analyst"));
  }

  @Test
  void isNotFound() {
    for (Api caller : outsiders()) {
      JsonObject answer = caller.get("/api/v1/search?q=" + WORD).object();
      assertThat(answer.getInt("total")).isZero();
      assertThat(answer.getJsonArray("hits")).isEmpty();
      assertThat(answer.getJsonObject("facets").values())
          .allSatisfy(counts -> assertThat(counts.asJsonArray()).isEmpty());
    }
  }

  /** Everything that gives text, titles or counts without having been handed the word. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/suggestions?q=zwaluw",
        "/api/v1/suggestions?q=plan",
        "/api/v1/search?q=zwaluwkompos",
        "/api/v1/search?q=zwaluwkom",
        "/api/v1/search?q=herstructurering+bedrijventerrein+ondernemersloket&size=100",
        "/api/v1/search?q=parkmanagement&municipality=GM0034&size=100",
        "/api/v1/documents?size=1000"
      })
  void isNowhereIn(String path) {
    for (Api caller : outsiders()) {
      assertThat(caller.get(path).text()).doesNotContainIgnoringCase(WORD);
    }
  }

  @Test
  void addsNothingToCounts() {
    for (Api caller : outsiders()) {
      JsonObject answer =
          caller.get("/api/v1/search?q=parkmanagement&kind=ACTION_PLAN&size=100").object();
      assertThat(answer.getJsonArray("hits").getValuesAs(JsonObject.class))
          .as("as many rows as the total says")
          .hasSize(answer.getInt("total"))
          .noneMatch(hit -> hit.getString("id").equals(document));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/content", "/text?page=1", "/related", "/versions/1"})
  void isNotThere(String part) {
    String path = "/api/v1/documents/" + document + part;
    assertThat(Api.stranger().get(path).status()).isEqualTo(401);
    assertThat(Api.as("officer", GRONINGEN).get(path).status()).isEqualTo(404);
    assertThat(Api.as("analyst").get(path).status()).isEqualTo(404);
    assertThat(Api.as("officer", ALMERE).get(path).status()).isEqualTo(200);
  }

  @Test
  void isNoEvidence() {
    Api officer = Api.as("officer", GRONINGEN);
    Answer need =
        officer.post(
            "/api/v1/needs",
            """
            {"municipality": "GM0014", "title": "Vraag over een plan", "text": "Wie heeft ervaring met %s en het bedrijventerrein?"}"""
                .formatted(WORD));
    assertThat(need.status()).as(need.toString()).isEqualTo(201);
    Answer matches = officer.get("/api/v1/needs/" + need.object().getInt("id") + "/matches");
    assertThat(matches.status()).isEqualTo(200);
    assertThat(matches.text()).doesNotContainIgnoringCase(WORD).doesNotContain(document);
  }

  @Test
  void isNotAmongTheRelated() {
    Api officer = Api.as("officer", GRONINGEN);
    for (JsonObject hit :
        officer
            .get("/api/v1/search?q=bedrijventerrein+herstructurering&size=10")
            .object()
            .getJsonArray("hits")
            .getValuesAs(JsonObject.class)) {
      assertThat(officer.get("/api/v1/documents/" + hit.getString("id") + "/related").text())
          .doesNotContainIgnoringCase(WORD)
          .doesNotContain(document);
    }
  }
}
