package nl.vipez.it.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import nl.vipez.house.Answer;
import nl.vipez.house.Api;
import nl.vipez.house.DemoAccount;
import nl.vipez.house.RunningApplication;
import org.junit.jupiter.api.Test;

/** Bad input gets a clear error in problem+json, and nothing changes. */
class BadInputIT {
  private static final String GRONINGEN = "GM0014";
  private static final String METADATA =
      "{\"title\": \"Proef met een leeg bestand\", \"kind\": \"GOOD_PRACTICE\", \"visibility\":"
          + " \"PARTICIPANTS\"}";

  private static void isProblem(Answer answer, int... statuses) {
    assertThat(answer.status())
        .as(answer.toString())
        .isIn(Arrays.stream(statuses).boxed().toList());
    assertThat(answer.type()).isEqualTo("application/problem+json");
    assertThat(answer.object().getString("title")).isNotBlank();
    assertThat(answer.object().getString("detail")).isNotBlank();
    assertThat(answer.object().getInt("status")).isEqualTo(answer.status());
  }

  private static int documents() {
    return Api.as("curator").get("/api/v1/documents?size=1").object().getInt("total");
  }

  @Test
  void anEmptyFile() {
    int before = documents();
    isProblem(
        Api.as("officer", GRONINGEN).upload("/api/v1/documents", "leeg.pdf", new byte[0], METADATA),
        422);
    assertThat(documents()).isEqualTo(before);
  }

  @Test
  void anUnknownMunicipality() {
    isProblem(Api.as("officer").get("/api/v1/municipalities/GM9999"), 404);
    isProblem(Api.as("officer").get("/api/v1/municipalities/GM9999/profile"), 404);
    int before = documents();
    Answer answer =
        Api.as("curator")
            .upload(
                "/api/v1/documents",
                "proef.txt",
                "Een proef.".getBytes(StandardCharsets.UTF_8),
                "{\"title\": \"Proef\", \"kind\": \"GOOD_PRACTICE\", \"visibility\": \"CIRCLE\","
                    + " \"municipality\": \"GM9999\"}");
    isProblem(answer, 400, 422);
    assertThat(answer.text()).contains("GM9999");
    assertThat(documents()).isEqualTo(before);
  }

  @Test
  void aFormOfVeryManyParts() {
    int before = documents();
    String form = "--parts\r\nContent-Disposition: form-data; name=\"x\"\r\n\r\ny\r\n";
    Api officer = Api.as("officer", GRONINGEN);
    Answer answer =
        officer.send(
            officer
                .request("/api/v1/documents")
                .header("Content-Type", "multipart/form-data; boundary=parts")
                .POST(BodyPublishers.ofString(form.repeat(50_000) + "--parts--\r\n")));
    isProblem(answer, 400);
    assertThat(answer.object().getString("detail")).contains("20");
    assertThat(documents()).isEqualTo(before);
  }

  /** The server refuses by the announced length, without waiting for the bytes. */
  @Test
  void anUploadOf300Megabytes() throws IOException {
    int before = documents();
    DemoAccount officer = RunningApplication.get().accounts().of("officer", GRONINGEN);
    String credentials =
        Base64.getEncoder()
            .encodeToString(
                (officer.username() + ":" + officer.password()).getBytes(StandardCharsets.UTF_8));
    URI address = RunningApplication.get().address();
    String head =
        """
        POST /api/v1/documents HTTP/1.1
        Host: localhost
        Authorization: Basic %s
        Content-Type: multipart/form-data; boundary=x
        Content-Length: 314572800
        Connection: close

        --x
        """
            .formatted(credentials)
            .replace("\n", "\r\n");
    try (Socket socket = new Socket("127.0.0.1", address.getPort())) {
      socket.setSoTimeout(30_000);
      socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
      socket.getOutputStream().flush();
      byte[] answer = socket.getInputStream().readNBytes(12);
      assertThat(new String(answer, StandardCharsets.US_ASCII)).isEqualTo("HTTP/1.1 413");
    }
    assertThat(documents()).isEqualTo(before);
  }

  @Test
  void aQueryOfTenThousandCharacters() {
    isProblem(Api.as("officer").get("/api/v1/search?q=" + "a".repeat(10_000)), 400);
    isProblem(Api.stranger().get("/api/v1/suggestions?q=" + "a".repeat(10_000)), 400);
  }

  @Test
  void pagesBeyondTheBounds() {
    isProblem(Api.as("officer").get("/api/v1/search?q=loket&size=1001"), 400);
    isProblem(Api.as("officer").get("/api/v1/search?q=loket&from=-1"), 400);
    isProblem(Api.as("officer").get("/api/v1/needs?size=veel"), 400);
  }

  @Test
  void aMalformedTable() {
    Api coordinator = Api.as("coordinator", GRONINGEN);
    String figures =
        "/api/v1/observations?municipality=GM0014&indicator=STAFF_WITH_COMPETENCE_PROFILE&year=2024";
    String before = coordinator.get(figures).text();
    Answer answer =
        coordinator.send(
            coordinator
                .request("/api/v1/observations/uploads")
                .header("Content-Type", "text/csv")
                .POST(
                    BodyPublishers.ofString(
                        "indicator,municipality,year,value\n"
                            + "STAFF_WITH_COMPETENCE_PROFILE,GM0014,2024,41\n"
                            + "NO_SUCH_INDICATOR,GM0014,2024,veel\n\"open quote,GM0014")));
    isProblem(answer, 400, 422);
    assertThat(coordinator.get(figures).text()).isEqualTo(before);
  }

  @Test
  void aNeedWithoutWords() {
    Answer answer =
        Api.as("officer", GRONINGEN).post("/api/v1/needs", "{\"municipality\": \"GM0014\"}");
    isProblem(answer, 422);
    assertThat(answer.object().getJsonArray("errors")).hasSizeGreaterThanOrEqualTo(2);
    isProblem(Api.as("officer", GRONINGEN).post("/api/v1/needs", "{niet goed"), 400);
  }
}
