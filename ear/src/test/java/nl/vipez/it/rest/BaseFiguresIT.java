package nl.vipez.it.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.vipez.house.Answer;
import nl.vipez.house.Api;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Counts are entered, indicators are made of them; a trial tells what would be doubted. */
class BaseFiguresIT {
  private static final String HENGELO = "GM0164";
  private static final String ENTRIES = "/api/v1/entries/" + HENGELO + "/2025";
  private static final String UPLOADS = "/api/v1/observations/uploads";
  private static final String HEAD = "indicator,municipality,year,value\n";
  private static final String ODS = "application/vnd.oasis.opendocument.spreadsheet";

  private final Api officer = Api.as("officer", HENGELO);
  private final Api analyst = Api.as("analyst");

  @BeforeAll
  static void aRoundIsOpen() {
    Answer opened =
        Api.as("administrator").post("/api/v1/rounds", "{\"year\":2026,\"referenceYear\":2025}");
    assertThat(opened.status()).as(opened.toString()).isIn(201, 409);
  }

  private Answer enter(String code, String value) {
    JsonObject now = officer.get(ENTRIES + "/" + code).object();
    int held = now.get("held") instanceof JsonObject waits ? waits.getInt("id") : 0;
    return Calls.put(
        officer,
        ENTRIES + "/" + code,
        "{\"value\":\"%s\",\"status\":\"A\",\"note\":\"\",\"vintage\":%d,\"noteNumber\":0,\"heldId\":%d}"
            .formatted(value, now.getInt("vintage"), held));
  }

  @Test
  void whatIsEnteredMakesTheIndicatorAtOnce() {
    Answer whole = enter("CALL_BACK_REQUESTS", "200");
    assertThat(whole.status()).as(whole.toString()).isEqualTo(200);
    assertThat(enter("CALLS_RETURNED_IN_TIME", "150").status()).isEqualTo(200);
    JsonObject made =
        enter("CALL_BACK_REQUESTS", "200").object().getJsonArray("made").getJsonObject(0);
    assertThat(made.getString("indicator")).isEqualTo("CALLS_RETURNED_WITHIN_ONE_DAY");
    assertThat(made.getJsonNumber("value").doubleValue()).isEqualTo(75);
    assertThat(made.getString("shown")).isEqualTo("75%");

    JsonObject tooMany = enter("CALLS_RETURNED_IN_TIME", "201").object();
    assertThat(tooMany.getJsonObject("entry").getJsonObject("held").getInt("value")).isEqualTo(201);
    assertThat(tooMany.getJsonObject("entry").getInt("value")).isEqualTo(150);
    assertThat(tooMany.getJsonArray("others").getJsonObject(0).getString("waits"))
        .contains("kan niet meer zijn dan");
    assertThat(enter("CALLS_RETURNED_IN_TIME", "150").object().getJsonObject("entry").get("held"))
        .isNotInstanceOf(JsonObject.class);
    JsonObject observed =
        officer
            .get(
                "/api/v1/observations?indicator=CALLS_RETURNED_WITHIN_ONE_DAY&municipality="
                    + HENGELO
                    + "&year=2025")
            .object()
            .getJsonArray("items")
            .getJsonObject(0);
    assertThat(observed.getJsonNumber("value").doubleValue()).isCloseTo(75, within(1e-9));
    assertThat(observed.getString("source")).isEqualTo("DERIVED");
    assertThat(Api.as("officer", "GM0014").get(ENTRIES + "/made").status()).isEqualTo(404);
    assertThat(Api.stranger().get(ENTRIES + "/made").status()).isEqualTo(401);
    everyVintageIsTold();
  }

  private void everyVintageIsTold() {
    String about = "&municipality=" + HENGELO + "&year=2025";
    String path = "/api/v1/vintages?baseFigure=CALLS_RETURNED_IN_TIME" + about;
    JsonObject newest = officer.get(path).object().getJsonArray("items").getJsonObject(0);
    assertThat(newest.getJsonNumber("value").doubleValue()).isEqualTo(150);
    assertThat(newest.getString("recordedBy")).isNotBlank();
    assertThat(newest.getInt("batch")).isPositive();
    JsonObject made =
        officer
            .get("/api/v1/vintages?indicator=CALLS_RETURNED_WITHIN_ONE_DAY" + about)
            .object()
            .getJsonArray("items")
            .getJsonObject(0);
    assertThat(made.getJsonArray("madeOf").getValuesAs(JsonObject.class))
        .filteredOn(one -> one.getString("baseFigure").equals("CALLS_RETURNED_IN_TIME"))
        .singleElement()
        .satisfies(one -> assertThat(one.getInt("vintage")).isEqualTo(newest.getInt("vintage")));
    JsonObject elsewhere =
        Api.as("officer", "GM0014").get(path).object().getJsonArray("items").getJsonObject(0);
    assertThat(elsewhere.isNull("recordedBy")).as("who, is told to their own people").isTrue();
    assertThat(Api.as("steering").get(path).status()).isEqualTo(404);
    assertThat(Api.stranger().get(path).status()).isEqualTo(401);
  }

  @Test
  void aComputedIndicatorIsRefusedInAnUploadAndItsBaseFiguresAreNot() {
    Answer refused = analyst.send(csv(analyst, UPLOADS, "RETAIL_VACANCY," + HENGELO + ",2024,8\n"));
    assertThat(refused.status()).isEqualTo(422);
    JsonObject error = refused.object().getJsonArray("errors").getJsonObject(0);
    assertThat(error.getString("field")).isEqualTo("row 2, indicator");
    assertThat(error.getString("detail")).contains("RETAIL_AREA_VACANT");

    Answer taken = analyst.send(csv(analyst, UPLOADS, "RETAIL_AREA," + HENGELO + ",2022,150000\n"));
    assertThat(taken.status()).as(taken.toString()).isEqualTo(201);
    assertThat(taken.object().getInt("accepted")).isEqualTo(1);
  }

  private static java.net.http.HttpRequest.Builder csv(Api caller, String path, String rows) {
    return caller
        .request(path)
        .header("Content-Type", "text/csv")
        .POST(BodyPublishers.ofString(HEAD + rows));
  }

  @Test
  void aTrialTellsWhatWouldBeDoubtedAndMarksItInTheSheet() {
    Answer tried =
        officer.send(
            csv(
                officer,
                UPLOADS + "?dryRun=true",
                "OVERNIGHT_STAYS," + HENGELO + ",2024,900000000\n"));
    assertThat(tried.status()).as(tried.toString()).isEqualTo(200);
    assertThat(tried.object().getInt("discrepancies")).isPositive();
    JsonObject doubt =
        tried.object().getJsonArray("doubts").getValuesAs(JsonObject.class).stream()
            .filter(one -> one.getInt("year") == 2024)
            .findFirst()
            .orElseThrow();
    assertThat(doubt.getString("indicator")).isEqualTo("OVERNIGHT_STAYS_PER_INHABITANT");
    assertThat(doubt.getString("sentence")).isNotBlank();
    assertThat(doubt.getJsonArray("places").getString(0)).isEqualTo("row 2, value");

    byte[] sheet = Sheets.ods("OVERNIGHT_STAYS", HENGELO, "2024", "900000000");
    Answer marked =
        officer.send(
            officer
                .request(UPLOADS + "/marked")
                .header("Content-Type", ODS)
                .POST(BodyPublishers.ofByteArray(sheet)));
    assertThat(marked.status()).isEqualTo(200);
    assertThat(content(marked.bytes())).contains("DOUBT").contains("Vragen van de controle");
  }

  private static String content(byte[] ods) {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(ods))) {
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        if (part.getName().equals("content.xml")) {
          return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        }
      }
      throw new AssertionError("no content");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void analystsTryAndChooseHowStrictTheRulesAre() {
    String path = "/api/v1/rule-settings/DESK_OPENING_HOURS";
    assertThat(officer.get(path).status()).isEqualTo(404);
    assertThat(Api.stranger().get(path).status()).isEqualTo(401);
    assertThat(analyst.get("/api/v1/rule-settings/NO_SUCH").status()).isEqualTo(404);
    JsonObject now = analyst.get(path).object();
    double period = now.getJsonObject("settings").getJsonObject("values").getInt("period");

    Answer preview =
        analyst.post(path + "/previews", "{\"values\":{\"period\":1},\"off\":[\"SIGN\"]}");
    assertThat(preview.status()).as(preview.toString()).isEqualTo(200);
    assertThat(preview.object().getString("sentence")).isNotBlank();
    assertThat(preview.object().getInt("then"))
        .isGreaterThanOrEqualTo(preview.object().getInt("now"));
    Answer wild = analyst.post(path + "/previews", "{\"values\":{\"size\":7,\"nought\":1}}");
    assertThat(wild.status()).isEqualTo(422);
    assertThat(wild.object().getJsonArray("errors")).hasSize(2);

    int number = now.getInt("number");
    String body = "{\"values\":{\"period\":%s},\"off\":[],\"number\":%d,\"reason\":\"%s\"}";
    double other = period == 30 ? 31 : 30;
    assertThat(Calls.put(analyst, path, body.formatted(other, number, "")).status()).isEqualTo(422);
    Answer chosen = Calls.put(analyst, path, body.formatted(other, number, "proef"));
    assertThat(chosen.status()).as(chosen.toString()).isEqualTo(200);
    assertThat(chosen.object().getJsonArray("history").getJsonObject(0).getString("reason"))
        .isEqualTo("proef");
    assertThat(Calls.put(analyst, path, body.formatted(period, number, "laat")).status())
        .isEqualTo(409);
  }
}
