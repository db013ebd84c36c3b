package nl.vipez.benchmark.source;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.Problem;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Asks sources outside. An address must begin with one of the bases of the settings, whoever wrote
 * it, a next page included; redirects are not followed, and answers are bounded in size and time.
 */
@ApplicationScoped
public class SourceClient {
  private static final int MOST_BYTES = 64 << 20;
  private static final Duration CONNECTING = Duration.ofSeconds(15);
  private static final Duration ANSWERING = Duration.ofSeconds(90);

  private final List<String> bases;
  private final Optional<String> kvkKey;
  private final HttpClient http =
      HttpClient.newBuilder()
          .followRedirects(HttpClient.Redirect.NEVER)
          .connectTimeout(CONNECTING)
          .build();

  /**
   * Asks below these bases only.
   *
   * @param bases beginnings of addresses, with the slash after the host
   * @param kvkKey the key for KvK's API
   */
  @Inject
  public SourceClient(
      @ConfigProperty(name = "vipez.sources.bases") List<String> bases,
      @ConfigProperty(name = "vipez.sources.kvk-key") Optional<String> kvkKey) {
    this.bases = List.copyOf(bases);
    this.kvkKey = kvkKey;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected SourceClient() {
    this.bases = List.of();
    this.kvkKey = Optional.empty();
  }

  /**
   * Checks that an address may be asked.
   *
   * @throws DomainException {@link Problem#UNPROCESSABLE} when it lies below none of the bases
   */
  public URI allowed(String address) {
    try {
      URI uri = URI.create(address.replace(" ", "%20"));
      String plain = uri.normalize().toString();
      if (uri.getUserInfo() == null
          && uri.getHost() != null
          && bases.stream().anyMatch(base -> base.endsWith("/") && plain.startsWith(base))) {
        return uri;
      }
    } catch (IllegalArgumentException malformed) {
      // told below, as every other address that may not be asked
    }
    throw new DomainException(
        Problem.UNPROCESSABLE, "benchmark.source.address", String.join(", ", bases));
  }

  /**
   * The body of an answer.
   *
   * @throws DomainException {@link Problem#UNPROCESSABLE} when there is none, or a longer one
   */
  byte[] get(String address, String accept) {
    URI uri = allowed(address);
    HttpRequest.Builder request =
        HttpRequest.newBuilder(uri).timeout(ANSWERING).header("Accept", accept);
    kvkKey
        .filter(key -> !key.isBlank() && uri.getHost().endsWith(".kvk.nl"))
        .ifPresent(key -> request.header("apikey", key));
    try {
      HttpResponse<InputStream> answer =
          http.send(request.GET().build(), BodyHandlers.ofInputStream());
      try (InputStream body = answer.body()) {
        if (answer.statusCode() != 200) {
          throw failed("benchmark.source.status", answer.statusCode());
        }
        byte[] bytes = body.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
          throw failed("benchmark.source.too-large", MOST_BYTES >> 20);
        }
        return bytes;
      }
    } catch (IOException unreachable) {
      throw failed("benchmark.source.unreachable", uri.getHost());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw failed("benchmark.source.unreachable", uri.getHost());
    }
  }

  /** An answer that is a JSON object. */
  JsonObject json(String address) {
    try (JsonReader reader =
        Json.createReader(new ByteArrayInputStream(get(address, "application/json")))) {
      return reader.readObject();
    } catch (JsonException malformed) {
      throw failed("benchmark.source.malformed");
    }
  }

  static DomainException failed(String key, Object... arguments) {
    return new DomainException(Problem.UNPROCESSABLE, key, arguments);
  }
}
