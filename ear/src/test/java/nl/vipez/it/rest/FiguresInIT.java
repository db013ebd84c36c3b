package nl.vipez.it.rest;

import static org.assertj.core.api.Assertions.assertThat;

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

/** Figures in: entry with two writers, a spreadsheet there and back, a source. */
class FiguresInIT {
  private static final String DEVENTER = "GM0150";
  private static final String ENTRIES = "/api/v1/entries/" + DEVENTER + "/2025";
  private static final String UPLOADS = "/api/v1/observations/uploads";
  private static final String ODS = "application/vnd.oasis.opendocument.spreadsheet";

  private final Api officer = Api.as("officer", DEVENTER);
  private final Api coordinator = Api.as("coordinator", DEVENTER);

  @BeforeAll
  static void aRoundIsOpen() {
    Answer opened =
        Api.as("administrator").post("/api/v1/rounds", "{\"year\":2026,\"referenceYear\":2025}");
    assertThat(opened.status()).as(opened.toString()).isIn(201, 409);
  }

  @Test
  void theSecondWriterIsToldAndChooses() {
    String question = ENTRIES + "/BBZ_LEAD_TIME";
    JsonObject seen = officer.get(question).object();
    int vintage = seen.getInt("vintage");
    double value = 3 + vintage;
    Answer first = Calls.put(officer, question, body(String.valueOf(value), vintage));
    assertThat(first.status()).as(first.toString()).isEqualTo(200);
    assertThat(first.object().getJsonObject("entry").getInt("vintage")).isEqualTo(vintage + 1);

    Answer late = Calls.put(coordinator, question, body("19,5", vintage));
    assertThat(late.status()).isEqualTo(409);
    JsonObject now = coordinator.get(question).object();
    assertThat(now.getJsonNumber("value").doubleValue()).isEqualTo(value);
    assertThat(now.getString("by")).isNotBlank();
    assertThat(Calls.put(coordinator, question, body("19,5", now.getInt("vintage"))).status())
        .isEqualTo(200);

    assertThat(Calls.put(officer, question, body("1.234", vintage + 2)).text()).contains("1234");
    assertThat(Api.as("officer", "GM0014").get(question).status()).isEqualTo(404);
    assertThat(Api.stranger().get(question).status()).isEqualTo(401);
  }

  private static String body(String value, int vintage) {
    return "{\"value\":\"%s\",\"status\":\"A\",\"note\":\"\",\"vintage\":%d,\"noteNumber\":0}"
        .formatted(value, vintage);
  }

  @Test
  void aTemplateGoesOutAndComesBackWithItsErrorsMarked() {
    Answer template = officer.get(ENTRIES + "/template?format=ods&category=8");
    assertThat(template.status()).isEqualTo(200);
    assertThat(template.type()).isEqualTo(ODS);
    Answer unchanged = post(officer, UPLOADS + "?dryRun=true", ODS, template.bytes());
    assertThat(unchanged.status()).as(unchanged.toString()).isEqualTo(200);
    assertThat(unchanged.object().getInt("changed")).isZero();

    String xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    assertThat(officer.get(ENTRIES + "/template?format=xlsx").type()).isEqualTo(xlsx);
    byte[] bad = Sheets.ods("INVESTOR_CONTACTS_NONE", DEVENTER, "2025", "veel");
    Answer refused = post(coordinator, UPLOADS, ODS, bad);
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.object().getJsonArray("errors").getJsonObject(0).getString("field"))
        .isEqualTo("blad!A2");
    Answer marked = post(coordinator, UPLOADS + "/marked", ODS, bad);
    assertThat(marked.status()).isEqualTo(200);
    assertThat(content(marked.bytes())).contains("ERROR").contains("veel").contains("Fouten");
    assertThat(post(officer, UPLOADS, ODS, bad).status()).isEqualTo(403);
  }

  private static Answer post(Api caller, String path, String type, byte[] body) {
    return caller.send(
        caller.request(path).header("Content-Type", type).POST(BodyPublishers.ofByteArray(body)));
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
  void sourcesAreForAnalystsAndReportWhatTheyDid() throws InterruptedException {
    assertThat(officer.get("/api/v1/sources").status()).isEqualTo(404);
    Api analyst = Api.as("analyst");
    String source = "/api/v1/sources/it-households";
    String mapping =
        "{\\\"municipality\\\":\\\"code\\\",\\\"year\\\":2010,\\\"figures\\\":"
            + "[{\\\"code\\\":\\\"KVK_REGISTRATIONS\\\",\\\"column\\\":\\\"n\\\"}]}";
    Answer saved =
        Calls.put(
            analyst,
            source,
            "{\"kind\":\"CSV\",\"title\":\"Proef\",\"address\":\"\",\"mapping\":\""
                + mapping
                + "\",\"everyDays\":0}");
    assertThat(saved.status()).as(saved.toString()).isEqualTo(200);
    byte[] file = "code,n\nGM0003,12\nGM9999,3\nGM0014,-99997\n".getBytes(StandardCharsets.UTF_8);
    Answer begun = post(analyst, source + "/runs", "text/csv", file);
    assertThat(begun.status()).as(begun.toString()).isEqualTo(202);
    String run = source + "/runs/" + begun.object().getInt("id");
    JsonObject done = analyst.get(run).object();
    for (int i = 0; i < 100 && done.getString("outcome").equals("RUNNING"); i++) {
      Thread.sleep(200);
      done = analyst.get(run).object();
    }
    assertThat(done.getString("outcome")).as(done.toString()).isEqualTo("DONE");
    assertThat(done.getInt("refused")).isEqualTo(1);
    assertThat(done.getInt("added") + done.getInt("unchanged")).isEqualTo(2);
    assertThat(done.getJsonObject("dirt").getInt("MISSING_CODE")).isEqualTo(1);
  }
}
