package nl.vipez.importing;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.List;

/** The running VIP-EZ, called through its REST interface. */
final class Server {

  private static final int ATTEMPTS = 4;

  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(10))
          .build();
  private final URI api;
  private final String token;

  Server(int port, String token) {
    this.api = URI.create("http://localhost:" + port + "/api/v1/");
    this.token = token;
  }

  /** What it answers to the simplest question, to see that it is there and lets us in. */
  HttpResponse<String> hello() throws IOException, InterruptedException {
    return send(request("documents?size=1").GET().build());
  }

  /** The documents it has with a file of this digest. */
  HttpResponse<String> holding(String sha256) throws IOException, InterruptedException {
    return send(request("documents?sha256=" + sha256).GET().build());
  }

  /** Sends a document, to be published as soon as it was read. */
  HttpResponse<String> take(String metadata, Path file) throws IOException, InterruptedException {
    String boundary = "vipez" + Long.toHexString(System.nanoTime());
    String name = file.getFileName().toString().replace("\"", "'");
    String head =
        part(boundary, "name=\"metadata\"", "application/json")
            + metadata
            + "\r\n"
            + part(
                boundary, "name=\"file\"; filename=\"" + name + "\"", "application/octet-stream");
    return send(
        request("documents?decision=IMPORT")
            .header("Content-Type", "multipart/form-data; boundary=" + boundary)
            .POST(
                BodyPublishers.concat(
                    BodyPublishers.ofString(head),
                    BodyPublishers.ofFile(file),
                    BodyPublishers.ofString("\r\n--" + boundary + "--\r\n")))
            .build());
  }

  private static String part(String boundary, String what, String type) {
    return "--"
        + boundary
        + "\r\nContent-Disposition: form-data; "
        + what
        + "\r\nContent-Type: "
        + type
        + "\r\n\r\n";
  }

  /** How far documents are: an object each, as JSON. */
  List<String> progress(Collection<String> ids) throws IOException, InterruptedException {
    HttpResponse<String> answer =
        send(
            request("documents/progress")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"ids\":[\"" + String.join("\",\"", ids) + "\"]}"))
                .build());
    if (answer.statusCode() != 200) {
      throw new IOException("the server answered " + answer.statusCode() + ": " + answer.body());
    }
    return Json.objects(answer.body());
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(api.resolve(path))
        .timeout(Duration.ofMinutes(10))
        .header("Authorization", "Bearer " + token)
        .header("Accept", "application/json")
        .header("Accept-Language", "en");
  }

  /** Sends, and again when a kept connection turns out to be closed: all calls may be repeated. */
  private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
    for (int attempt = 1; ; attempt++) {
      try {
        return http.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
      } catch (ConnectException e) {
        throw e;
      } catch (IOException e) {
        if (attempt == ATTEMPTS) {
          throw e;
        }
      }
    }
  }
}
