package nl.vipez.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;

/** A program that calls the REST interface: as a stranger, or signed in with HTTP Basic. */
public final class Api {
  private static final HttpClient CLIENT =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .followRedirects(HttpClient.Redirect.NEVER)
          .connectTimeout(Duration.ofSeconds(10))
          .build();

  private final Optional<DemoAccount> account;

  private Api(Optional<DemoAccount> account) {
    this.account = account;
  }

  /** A caller who does not sign in. */
  public static Api stranger() {
    return new Api(Optional.empty());
  }

  /** A caller who signs in. */
  public static Api as(DemoAccount account) {
    return new Api(Optional.of(account));
  }

  /** The first demonstration account with this role. */
  public static Api as(String role) {
    return as(RunningApplication.get().accounts().any(role));
  }

  /** The demonstration account with this role in this municipality. */
  public static Api as(String role, String municipality) {
    return as(RunningApplication.get().accounts().of(role, municipality));
  }

  /** GET; the path begins with {@code /api/v1/} or whatever page is meant. */
  public Answer get(String path) {
    return send(request(path).GET());
  }

  /** POST of a JSON text. */
  public Answer post(String path, String json) {
    return send(
        request(path)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(json)));
  }

  /** POST of a multipart form with a file and its metadata (JSON), as an upload does. */
  public Answer upload(String path, String fileName, byte[] file, String metadata) {
    Multipart form = new Multipart();
    form.json("metadata", metadata);
    form.file("file", fileName, file);
    return send(
        request(path)
            .header("Content-Type", form.contentType())
            .POST(BodyPublishers.ofByteArray(form.bytes())));
  }

  /** A request to this path with the caller's credentials, to be finished by the test. */
  public HttpRequest.Builder request(String path) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(RunningApplication.get().address() + path))
            .timeout(Duration.ofMinutes(2));
    account.ifPresent(who -> request.header("Authorization", basic(who)));
    return request;
  }

  /** Sends a request that the test made. */
  public Answer send(HttpRequest.Builder request) {
    try {
      return Answer.of(CLIENT.send(request.build(), BodyHandlers.ofByteArray()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String basic(DemoAccount account) {
    String pair = account.username() + ":" + account.password();
    return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
  }
}
