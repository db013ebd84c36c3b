package nl.vipez.it.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.net.URLEncoder;
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
 * The language of queries, filters, and what is said when nothing is found; and that none of it
 * tells of a document that the caller may not see.
 */
class SearchingIT {
  private static final String ALMERE = "GM0034";
  private static final String GRONINGEN = "GM0014";
  private static final String OPEN = "waterlelieproef";
  private static final String CLOSED = "vuurlibelproef";

  private static String open = "";

  @BeforeAll
  static void publish() {
    Api curator = Api.as("curator");
    open =
        publish(curator, "Notitie " + OPEN, "PARTICIPANTS", "De " + OPEN + " loopt in de haven.");
    publish(
        curator,
        "Plan " + CLOSED,
        "MUNICIPALITY",
        "De " + CLOSED + " loopt naast de " + OPEN + ".");
    Api owner = Api.as("officer", ALMERE);
    Waiting.until("its owner finds both", Duration.ofSeconds(20), () -> total(owner, OPEN) == 2);
  }

  private static String publish(Api curator, String title, String visibility, String text) {
    return Publishing.publish(
        curator,
        title.replace(' ', '-') + ".html",
        ("<html lang=\"nl\"><head><title>"
                + title
                + "</title></head><body><h1>"
                + title
                + "</h1><p>"
                + text
                + "</p></body></html>")
            .getBytes(StandardCharsets.UTF_8),
        """
        {"title": "%s", "kind": "WORK_PLAN", "visibility": "%s", "municipality": "%s", "year": 2019, "themes": ["STARTERS"]}\
        """
            .formatted(title, visibility, ALMERE));
  }

  private static JsonObject search(Api caller, String query, String more) {
    Answer answer =
        caller.get("/api/v1/search?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8) + more);
    assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    return answer.object();
  }

  private static int total(Api caller, String query) {
    return search(caller, query, "").getInt("total");
  }

  private static List<String> texts(JsonArray array) {
    return array.getValuesAs(JsonString.class).stream().map(JsonString::getString).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "gemeente:Almere", "municipality:GM0034", "soort:werkplan", "kind:WORK_PLAN", "jaar:2019",
        "year:2018..2020", "thema:starters", "provincie:Flevoland", "taal:nl", "titel:notitie",
        "haven", "waterlel*", "(haven OF zeilboot)", "-zeilboot", "\"loopt in de haven\""
      })
  void narrows(String also) {
    Api officer = Api.as("officer", GRONINGEN);
    assertThat(total(officer, OPEN + " " + also)).as(also).isEqualTo(1);
    assertThat(
            search(officer, OPEN + " " + also, "")
                .getJsonArray("hits")
                .getJsonObject(0)
                .getString("id"))
        .isEqualTo(open);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "gemeente:Groningen", "soort:wet", "jaar:2020..2023", "provincie:Groningen", "taal:en",
        "titel:haven", "-haven", "NIET haven", "\"haven loopt\"", "zeilb* "
      })
  void narrowsToNothing(String also) {
    assertThat(total(Api.as("officer", GRONINGEN), OPEN + " " + also)).as(also).isZero();
  }

  @Test
  void circlesAndSizesNarrowToo() {
    Api officer = Api.as("officer", GRONINGEN);
    JsonObject all = search(officer, OPEN, "");
    JsonObject facets = all.getJsonObject("facets");
    for (String facet : List.of("province", "sizeClass", "circle", "language", "year", "period")) {
      JsonObject value = facets.getJsonArray(facet).getJsonObject(0);
      assertThat(value.getInt("count")).as(facet).isEqualTo(1);
      assertThat(value.getString("label")).as(facet).isNotBlank();
      String filter = "&" + facet + "=" + value.getString("value").replace(" ", "%20");
      assertThat(search(officer, OPEN, filter).getInt("total")).as(facet).isEqualTo(1);
    }
    assertThat(search(officer, OPEN, "&sizeClass=UNDER_20000").getInt("total")).isZero();
    assertThat(search(officer, OPEN, "&year=2010..2018").getInt("total")).isZero();
  }

  @Test
  void whatIsNotUnderstoodIsTextAndSaysSo() {
    JsonObject said =
        search(Api.as("officer"), "kleur:rood gemeente:Atlantis \"open", "")
            .getJsonObject("interpretation");
    assertThat(said.getJsonArray("remarks").getValuesAs(JsonObject.class))
        .extracting(remark -> remark.getString("kind"))
        .containsExactlyInAnyOrder("UNKNOWN_FIELD", "UNKNOWN_VALUE", "LONE_QUOTE");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "kind=NO_SUCH", "theme=NO_SUCH", "municipality=GM9999", "province=Atlantis",
            "sizeClass=HUGE",
        "circle=none", "year=later", "year=2019...2020", "language=xx", "sort=upside-down"
      })
  void badValuesAreRefusedByName(String parameter) {
    Answer answer = Api.as("officer").get("/api/v1/search?q=loket&" + parameter);
    assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
    assertThat(answer.type()).isEqualTo("application/problem+json");
    assertThat(answer.object().getJsonArray("errors").getJsonObject(0).getString("field"))
        .isEqualTo(parameter.substring(0, parameter.indexOf('=')));
  }

  @Test
  void findingNothingOffersTheNearest() {
    Api officer = Api.as("officer", GRONINGEN);
    JsonObject near =
        search(officer, OPEN, "&kind=STATUTE").getJsonArray("nearest").getJsonObject(0);
    assertThat(near.getString("change")).isEqualTo("WITHOUT_FILTER");
    assertThat(texts(near.getJsonArray("without"))).containsExactly("kind");
    assertThat(near.getInt("total")).isEqualTo(1);
    JsonObject typo =
        search(officer, "waterlelieprof", "").getJsonArray("nearest").getJsonObject(0);
    assertThat(typo.getString("change")).isEqualTo("SPELLING");
    assertThat(typo.getString("q")).isEqualTo(OPEN);
    assertThat(typo.getInt("total")).isEqualTo(1);
  }

  @Test
  void aClosedDocumentIsAsIfItWereNotThere() {
    for (Api caller : List.of(Api.stranger(), Api.as("officer", GRONINGEN), Api.as("analyst"))) {
      JsonObject nothing = search(caller, CLOSED + " -loopt", "&kind=STATUTE");
      assertThat(nothing.getInt("total")).isZero();
      assertThat(nothing.getJsonArray("nearest")).isEmpty();
      assertThat(texts(nothing.getJsonObject("interpretation").getJsonArray("missing")))
          .as("told as for a word nobody ever wrote")
          .containsExactly(CLOSED);
      assertThat(total(caller, "vuurlibel*")).isZero();
      assertThat(total(caller, "titel:" + CLOSED)).isZero();
      assertThat(search(caller, "vuurlibelprof", "").getJsonArray("nearest")).isEmpty();
      assertThat(caller.get("/api/v1/suggestions?q=vuurli").text()).doesNotContain("vuurlibel");
    }
    assertThat(total(Api.as("officer", ALMERE), "vuurlibel*")).isEqualTo(1);
  }

  @Test
  void themesAndMunicipalitiesAreSuggested() {
    assertThat(
            Api.as("officer", GRONINGEN)
                .get("/api/v1/suggestions?q=star")
                .json()
                .asJsonArray()
                .getValuesAs(JsonObject.class))
        .anyMatch(
            one ->
                one.getString("kind").equals("THEME") && one.getString("value").equals("STARTERS"));
    assertThat(
            Api.as("officer", GRONINGEN)
                .get("/api/v1/suggestions?q=alme")
                .json()
                .asJsonArray()
                .getValuesAs(JsonObject.class))
        .anyMatch(
            one ->
                one.getString("kind").equals("MUNICIPALITY")
                    && one.getString("value").equals(ALMERE));
  }

  @Test
  void sortsByTitle() {
    List<String> titles =
        search(Api.as("curator"), "", "&sort=title&size=40")
            .getJsonArray("hits")
            .getValuesAs(JsonObject.class)
            .stream()
            .map(
                hit ->
                    hit.getString("title")
                        .toLowerCase(java.util.Locale.ROOT)
                        .replaceAll("[^a-z0-9 ]", " ")
                        .strip()
                        .replaceAll(" +", " "))
            .toList();
    assertThat(titles).hasSize(40).isSorted();
  }

  @Test
  void theContractNamesTheParameters() {
    String contract =
        Api.stranger()
            .get("/api/v1/openapi.json")
            .object()
            .getJsonObject("paths")
            .getJsonObject("/api/v1/search")
            .toString();
    assertThat(contract)
        .contains("\"sizeClass\"", "\"province\"", "\"circle\"", "\"language\"", "\"sort\"");
  }
}
