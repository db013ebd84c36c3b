package nl.vipez.web.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** The contract of this interface as OpenAPI, made from its resources when it was built. */
@Path("openapi.json")
@ApplicationScoped
public class ContractResource {
  private final String contract = read().toString();

  /** The contract; {@code info.x-commit} is the commit it was built from. */
  @GET
  @Produces(MediaType.APPLICATION_JSON)
  public String contract() {
    return contract;
  }

  private static JsonObject read() {
    try (JsonReader reader = Json.createReader(open("openapi.json"))) {
      JsonObject made = reader.readObject();
      JsonObject info =
          Json.createObjectBuilder(made.getJsonObject("info")).add("x-commit", commit()).build();
      return Json.createObjectBuilder(made).add("info", info).build();
    }
  }

  private static String commit() {
    Properties properties = new Properties();
    try (InputStream stream = open("commit.properties")) {
      properties.load(stream);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties.getProperty("git.commit.id", "unknown");
  }

  private static InputStream open(String name) {
    return Objects.requireNonNull(
        ContractResource.class.getResourceAsStream("/contract/" + name), name);
  }
}
