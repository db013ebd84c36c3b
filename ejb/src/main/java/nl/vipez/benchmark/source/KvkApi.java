package nl.vipez.benchmark.source;

import jakarta.json.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import nl.vipez.benchmark.model.source.Mapping;
import nl.vipez.benchmark.model.source.SourceRow;

/**
 * Asks the search API of KvK (version 2) how many registrations each place has: the answer's
 * "totaal". It knows places and no municipalities, so the mapping says which places make up one. No
 * registration itself is kept or even asked for beyond the first.
 */
final class KvkApi implements RowSource {
  private static final int MOST_PLACES = 3_000;

  private final SourceClient client;

  KvkApi(SourceClient client) {
    this.client = client;
  }

  @Override
  public void read(SourceDefinition source, Mapping mapping, Consumer<SourceRow> taker) {
    int asked = 0;
    for (var municipality : new TreeMap<>(mapping.places()).entrySet()) {
      for (String place : municipality.getValue()) {
        if (++asked > MOST_PLACES) {
          throw SourceClient.failed("benchmark.source.too-many-rows", MOST_PLACES);
        }
        JsonObject answer = client.json(address(source.address(), place));
        if (!answer.containsKey("totaal")) {
          throw SourceClient.failed("benchmark.source.malformed");
        }
        taker.accept(
            new SourceRow(
                place,
                Map.of(
                    "municipality",
                    municipality.getKey(),
                    "place",
                    place,
                    "totaal",
                    String.valueOf(answer.getInt("totaal"))),
                false));
      }
    }
  }

  private static String address(String base, String place) {
    return base
        + (base.contains("?") ? "&" : "?")
        + "plaats="
        + URLEncoder.encode(place, StandardCharsets.UTF_8)
        + "&pagina=1&resultatenPerPagina=1";
  }
}
