package nl.vipez.it.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import nl.vipez.house.Answer;
import nl.vipez.house.Api;
import nl.vipez.house.RunningApplication;
import org.junit.jupiter.api.Test;

/** Definitions and their history, and what the steering group does, by REST. */
class CatalogueIT {
  private static final String INDICATORS = "/api/v1/indicators/";
  private static final String PROPOSALS = "/api/v1/indicator-proposals";
  private static final Api ANALYST = Api.as("analyst");
  private static final Api OFFICER = Api.as("officer", "GM0014");
  private static final Api STEERING = Api.as("steering");

  private static String newOne(String code) {
    return """
        {"code": "%s", "reason": "Proef", "definition": {"category": 12, "nl": "Proef %s", "en": "Trial %s",
         "definitionNl": "Proef. Niet beoordeeld.", "definitionEn": "Trial. Not judged.", "unitNl": "euro per inwoner",
         "unitEn": "EUR per inhabitant", "decimals": 0, "polarity": "NEUTRAL", "source": "CBS_IV3",
         "formula": "IV3_31_COSTS_JR * 1000 / INHABITANTS", "aggregation": "RATIO_OF_SUMS", "validFrom": 2017}}
        """
        .formatted(code, code, code);
  }

  @Test
  void aDefinitionIsAddedChangedAndKeepsItsHistory() {
    String code = "TRIAL_REST_IT";
    assertThat(Api.stranger().get(INDICATORS + "SOLVENCY_JR").status()).isEqualTo(401);
    assertThat(OFFICER.post("/api/v1/indicators", newOne(code)).status()).isEqualTo(403);
    Answer added = ANALYST.post("/api/v1/indicators", newOne(code));
    assertThat(added.status()).as(added.toString()).isEqualTo(201);
    assertThat(ANALYST.post("/api/v1/indicators", newOne(code)).status()).isEqualTo(409);
    double before = value(code, 2024);

    String wrong =
        "{\"version\": 1, \"reason\": \"Proef\", \"definition\": {\"formula\": \"IV3_31_COSTS_JR / INHABITANTS\"}}";
    Answer refused = Calls.put(ANALYST, INDICATORS + code, wrong);
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.object().getJsonArray("errors").getJsonObject(0).getString("detail"))
        .contains("1.000 euro per inwoner");

    String right =
        """
        {"version": 1, "reason": "Ook 3.3 telt mee", "meaningChanged": true, "fromYear": 2023,
         "definition": {"formula": "(IV3_31_COSTS_JR + IV3_33_COSTS_JR) * 1000 / INHABITANTS"}}
        """;
    Answer changed = Calls.put(ANALYST, INDICATORS + code, right);
    assertThat(changed.status()).as(changed.toString()).isEqualTo(200);
    assertThat(Calls.put(ANALYST, INDICATORS + code, right).status()).isEqualTo(409);
    assertThat(value(code, 2024)).isGreaterThan(before);
    JsonArray versions = OFFICER.get(INDICATORS + code + "/versions").items();
    assertThat(versions).hasSize(2);
    JsonObject newest = versions.getJsonObject(0);
    assertThat(newest.getInt("effectiveFrom")).isEqualTo(2023);
    assertThat(newest.getString("changedBy")).isEqualTo("analyst");
    assertThat(newest.getJsonArray("differences").getJsonObject(0).getString("field"))
        .isEqualTo("formula");
    assertThat(OFFICER.get(INDICATORS + "NO_SUCH_ONE").status()).isEqualTo(404);
  }

  private static double value(String code, int year) {
    return OFFICER
        .get("/api/v1/observations?indicator=" + code + "&municipality=GM0014&year=" + year)
        .items()
        .getJsonObject(0)
        .getJsonNumber("value")
        .doubleValue();
  }

  @Test
  void aDefinitionIsTriedOnRealFigures() {
    Answer tried =
        OFFICER.post(
            "/api/v1/definition-checks",
            "{\"code\": \"COSTS_31_PER_INHABITANT_JR\", \"definition\": {\"formula\": \"IV3_31_COSTS_JR * 1000 / INHABITANTS\"}}");
    assertThat(tried.status()).as(tried.toString()).isEqualTo(200);
    assertThat(tried.items()).hasSize(5);
    assertThat(tried.items().getJsonObject(0).getString("municipality")).isEqualTo("GM0014");
    assertThat(tried.items().getJsonObject(0).getJsonNumber("value").doubleValue()).isPositive();
  }

  @Test
  void membersProposeDiscussVoteAndDecide() {
    int next = OFFICER.get("/api/v1/circles").items().getJsonObject(0).getInt("year") + 1;
    String wanted =
        """
        {"kind": "CHANGE", "indicator": "WORKS_ANNOUNCED_IN_TIME", "roundYear": %d, "title": "Proef van de test",
         "motivation": "Proef", "closes": "%s", "definition": {"smallestDifference": 6}}
        """
            .formatted(next, LocalDate.now(ZoneOffset.UTC).plusDays(10));
    assertThat(OFFICER.get(PROPOSALS).status()).isEqualTo(404);
    assertThat(OFFICER.post(PROPOSALS, wanted).status()).isEqualTo(404);
    Answer made = STEERING.post(PROPOSALS, wanted);
    assertThat(made.status()).as(made.toString()).isEqualTo(201);
    String id = made.object().getString("id");
    String one = PROPOSALS + "/" + id;
    assertThat(OFFICER.get(one).status()).isEqualTo(404);
    assertThat(STEERING.post(one + "/messages", "{\"text\": \"Eens\"}").status()).isEqualTo(201);
    assertThat(Calls.put(ANALYST, one + "/vote", "{\"choice\": \"FOR\"}").status()).isEqualTo(403);
    assertThat(STEERING.post(one + "/decisions", "{}").status()).isEqualTo(409);
    for (Api member : members()) {
      assertThat(Calls.put(member, one + "/vote", "{\"choice\": \"FOR\"}").status()).isEqualTo(204);
    }
    Answer decided = STEERING.post(one + "/decisions", "{}");
    assertThat(decided.status()).as(decided.toString()).isEqualTo(201);
    assertThat(decided.object().getJsonObject("decision").getString("outcome"))
        .isEqualTo("ADOPTED");
    assertThat(OFFICER.get(PROPOSALS + "?decided=" + next).items())
        .extracting(item -> item.asJsonObject().getString("id"))
        .contains(id);
    assertThat(STEERING.get(one).object().getJsonArray("messages")).hasSize(1);
    assertThat(STEERING.get(one + "x").status()).isEqualTo(404);
  }

  private static List<Api> members() {
    return RunningApplication.get().accounts().all().stream()
        .filter(account -> account.role().equals("steering"))
        .map(Api::as)
        .toList();
  }

  @Test
  void aMemberWithoutAMunicipalitySeesNoFigureOfOneMunicipality() {
    Answer own =
        STEERING.get(
            "/api/v1/observations?indicator=STARTERS_ADVISED&municipality=GM0014&year=2024");
    assertThat(own.items()).isEmpty();
    assertThat(STEERING.get(INDICATORS + "STARTERS_ADVISED").status()).isEqualTo(200);
  }
}
