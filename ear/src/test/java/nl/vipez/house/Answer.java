package nl.vipez.house;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonStructure;
import java.io.StringReader;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/**
 * What the server answered.
 *
 * @param status the HTTP status
 * @param headers the headers
 * @param bytes the body
 */
public record Answer(int status, HttpHeaders headers, byte[] bytes) {

  static Answer of(HttpResponse<byte[]> response) {
    return new Answer(response.statusCode(), response.headers(), response.body());
  }

  /** The body as UTF-8 text. */
  public String text() {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** The body as a JSON object. */
  public JsonObject object() {
    return json().asJsonObject();
  }

  /** The member {@code items} of a list. */
  public JsonArray items() {
    return object().getJsonArray("items");
  }

  /** The body as JSON. */
  public JsonStructure json() {
    try (JsonReader reader = Json.createReader(new StringReader(text()))) {
      return reader.read();
    }
  }

  /** The media type without its parameters, or nothing. */
  public String type() {
    return headers.firstValue("Content-Type").orElse("").replaceFirst(";.*", "").strip();
  }

  @Override
  public String toString() {
    return status + " " + type() + " " + text();
  }
}
