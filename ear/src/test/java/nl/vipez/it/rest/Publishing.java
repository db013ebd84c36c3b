package nl.vipez.it.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import nl.vipez.house.Answer;
import nl.vipez.house.Api;
import nl.vipez.house.Waiting;

/** Brings a document in and publishes it, as an uploader and a curator do. */
final class Publishing {
  private static final Duration READ_WITHIN = Duration.ofSeconds(90);

  private Publishing() {}

  /** Uploads, waits until it is read, publishes; gives its id. */
  static String publish(Api uploader, String fileName, byte[] file, String metadata) {
    String id = submitted(uploader, fileName, file, metadata);
    Answer decision =
        Api.as("curator")
            .post("/api/v1/documents/" + id + "/decisions", "{\"decision\": \"PUBLISH\"}");
    assertThat(decision.status()).as(decision.toString()).isEqualTo(201);
    return id;
  }

  /** Uploads and waits until it is read and may be decided on; gives its id. */
  static String submitted(Api uploader, String fileName, byte[] file, String metadata) {
    Answer accepted = uploader.upload("/api/v1/documents", fileName, file, metadata);
    assertThat(accepted.status()).as(accepted.toString()).isEqualTo(202);
    assertThat(accepted.headers().firstValue("Location")).isPresent();
    String id = accepted.object().getString("id");
    Waiting.until(
        "the text of " + fileName + " is read",
        READ_WITHIN,
        () -> "SUBMITTED".equals(state(uploader, id)));
    return id;
  }

  static String state(Api caller, String id) {
    return caller.get("/api/v1/documents/" + id).object().getString("state");
  }
}
