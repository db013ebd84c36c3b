package nl.vipez.it.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.vipez.house.Answer;
import nl.vipez.house.Api;
import nl.vipez.house.DemoAccount;
import nl.vipez.house.RunningApplication;
import nl.vipez.house.Waiting;
import org.junit.jupiter.api.Test;

/** What comes in packed in something else, under odd names, or not at all. */
class IntakeIT {
  private static final String GRONINGEN = "GM0014";
  private static final String METADATA =
      "{\"title\": \"Proef van de intake\", \"kind\": \"GOOD_PRACTICE\", \"visibility\":"
          + " \"PARTICIPANTS\"}";

  private final String mark = "proef" + UUID.randomUUID().toString().replace("-", "");

  private static Api officer() {
    return Api.as("officer", GRONINGEN);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] zip(Map<String, byte[]> entries) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static JsonObject settled(String id) {
    Waiting.until(
        "document " + id + " reaches a final state",
        Duration.ofSeconds(120),
        () -> !List.of("RECEIVED", "EXTRACTING").contains(Publishing.state(officer(), id)));
    return officer().get("/api/v1/documents/" + id).object();
  }

  private static JsonObject uploaded(String fileName, byte[] file) {
    Answer answer = officer().upload("/api/v1/documents", fileName, file, METADATA);
    assertThat(answer.status()).as(answer.toString()).isEqualTo(202);
    return settled(answer.object().getString("id"));
  }

  private static List<JsonObject> children(JsonObject document) {
    return document.getJsonArray("children").getValuesAs(JsonString.class).stream()
        .map(id -> settled(id.getString()))
        .toList();
  }

  @Test
  void anArchiveInAnArchiveGivesItsDocumentsAndADecisionGoesForAll() {
    byte[] inner = zip(Map.of("diep.txt", bytes("Diep ingepakt " + mark)));
    JsonObject archive =
        uploaded("alles.zip", zip(Map.of("a/b.txt", bytes("Los " + mark), "binnen.zip", inner)));
    assertThat(archive.getString("state")).isEqualTo("SUBMITTED");
    List<JsonObject> children = children(archive);
    assertThat(children)
        .extracting(child -> child.getString("fileName"))
        .containsExactlyInAnyOrder("b.txt", "binnen.zip");
    JsonObject nested =
        children.stream()
            .filter(one -> !one.getJsonArray("children").isEmpty())
            .findFirst()
            .orElseThrow();
    JsonObject deep = children(nested).getFirst();
    assertThat(deep.getString("parent")).isEqualTo(nested.getString("id"));
    assertThat(text(deep)).contains(mark);
  }

  private static String text(JsonObject document) {
    return officer().get("/api/v1/documents/" + document.getString("id") + "/text").text();
  }

  @Test
  void anAttachmentIsADocumentThatBelongsToItsMail() {
    String attached = Base64.getMimeEncoder().encodeToString(bytes("De bijlage " + mark));
    String mail =
        """
        From: loket@gemeente.example
        Subject: Vraag
        MIME-Version: 1.0
        Content-Type: multipart/mixed; boundary="g"

        --g
        Content-Type: text/plain

        Zie de bijlage, %s.
        --g
        Content-Type: text/plain; name="nota.txt"
        Content-Disposition: attachment; filename="nota.txt"
        Content-Transfer-Encoding: base64

        %s
        --g--
        """
            .formatted(UUID.randomUUID(), attached)
            .replace("\n", "\r\n");
    JsonObject received = uploaded("vraag.eml", bytes(mail));
    assertThat(received.getString("mediaType")).isEqualTo("message/rfc822");
    JsonObject attachment = children(received).getFirst();
    assertThat(attachment.getString("fileName")).isEqualTo("nota.txt");
    assertThat(text(attachment)).contains("De bijlage " + mark);
    Answer decision =
        Api.as("curator")
            .post(
                "/api/v1/documents/" + received.getString("id") + "/decisions",
                "{\"decision\": \"PUBLISH\"}");
    assertThat(decision.status()).as(decision.toString()).isEqualTo(201);
    assertThat(settled(attachment.getString("id")).getString("state")).isEqualTo("PUBLISHED");
    Waiting.until(
        "the attachment is found",
        Duration.ofSeconds(20),
        () ->
            officer().get("/api/v1/search?q=" + mark).text().contains(attachment.getString("id")));
  }

  @Test
  void howFarManyAreIsToldOfWhatOneMaySeeAlone() {
    String id = uploaded("stand.txt", bytes("Hoe ver " + mark)).getString("id");
    String ids = "{\"ids\": [\"%s\", \"geen-document\"]}".formatted(id);
    assertThat(standings(officer(), ids)).containsExactly("SUBMITTED", "null");
    assertThat(standings(Api.as("officer", "GM0150"), ids)).containsExactly("null", "null");
    String tooMany = "{\"ids\": [" + "\"x\",".repeat(1_000) + "\"x\"]}";
    assertThat(officer().post("/api/v1/documents/progress", tooMany).status()).isEqualTo(400);
  }

  private static List<String> standings(Api caller, String ids) {
    Answer answer = caller.post("/api/v1/documents/progress", ids);
    assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    return answer.object().getJsonArray("items").getValuesAs(JsonObject.class).stream()
        .map(item -> item.getString("state", "null"))
        .toList();
  }

  @Test
  void archivesInArchivesEndSomewhere() {
    byte[] bytes = zip(Map.of("kern.txt", bytes("De kern " + mark)));
    for (int depth = 0; depth < 8; depth++) {
      bytes = zip(Map.of("laag" + depth + ".zip", bytes));
    }
    JsonObject document = uploaded("diep.zip", bytes);
    while (!document.getJsonArray("children").isEmpty()) {
      document = children(document).getFirst();
    }
    assertThat(document.getString("state")).isEqualTo("FAILED");
    assertThat(document.getString("failure")).isEqualTo("UNSAFE");
  }

  @Test
  void aNameIsCleanedAndTheKindFollowsFromWhatIsInside() {
    JsonObject document = uploaded("../..\\map/a\u202Etxt.exe", bytes("Gewone tekst " + mark));
    assertThat(document.getString("fileName")).doesNotContain("/", "\\", "\u202E");
    JsonObject page =
        uploaded("nota.pdf", bytes("<!DOCTYPE html><html><body>Pagina " + mark + "</body></html>"));
    assertThat(page.getString("mediaType")).isEqualTo("text/html");
  }

  /** Sends a part of an upload and hangs up. */
  @Test
  void anUploadThatBreaksOffLeavesNothing() throws IOException {
    DemoAccount account = RunningApplication.get().accounts().of("officer", GRONINGEN);
    String pair = account.username() + ":" + account.password();
    String head =
        """
        POST /api/v1/documents HTTP/1.1
        Host: localhost
        Authorization: Basic %s
        Content-Type: multipart/form-data; boundary=x
        Content-Length: 5000000

        --x
        Content-Disposition: form-data; name="metadata"
        Content-Type: application/json

        %s
        --x
        Content-Disposition: form-data; name="file"; filename="half.txt"

        """
            .formatted(Base64.getEncoder().encodeToString(bytes(pair)), METADATA)
            .replace("\n", "\r\n");
    int before = total();
    try (Socket socket = new Socket("127.0.0.1", RunningApplication.get().address().getPort())) {
      socket.getOutputStream().write(bytes(head));
      socket.getOutputStream().write(bytes("half ".repeat(200_000)));
      socket.getOutputStream().flush();
    }
    Path data = RunningApplication.get().data();
    for (String folder : List.of("store/incoming", "scratch", "server/tmp")) {
      Waiting.until(
          "nothing is left in " + folder,
          Duration.ofSeconds(60),
          () -> largeFiles(data.resolve(folder)) == 0);
    }
    assertThat(total()).isEqualTo(before);
  }

  private static int total() {
    return officer().get("/api/v1/documents?size=1").object().getInt("total");
  }

  /** Files of half a megabyte and more: what an upload of that size would leave. */
  private static long largeFiles(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(
              file ->
                  Files.isRegularFile(file)
                      && file.toFile().length() > 500_000
                      && !file.toString().endsWith(".jar"))
          .count();
    } catch (IOException | UncheckedIOException e) {
      return -1;
    }
  }

  @Test
  void readinessTellsWhetherScansAreRead() {
    assertThat(Api.stranger().get("/health/ready").text()).contains("text-recognition");
  }
}
