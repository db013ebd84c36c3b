package nl.vipez.benchmark.source;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import nl.vipez.benchmark.model.source.Mapping;
import nl.vipez.benchmark.model.source.SourceRow;
import nl.vipez.shared.DomainException;

/**
 * Reads a table of CBS open data. Both versions answer pages of rows under "value"; keys are padded
 * with blanks to a fixed width, and whether a figure is provisional is said of its period. Sources:
 * the manuals of CBS Open Data v3 ("Handleiding CBS Open Data Services") and v4.
 */
final class OData implements RowSource {
  /** How many rows v3 gives at most. */
  static final int PAGE = 10_000;

  private static final int MOST_PAGES = 2_000;

  private final SourceClient client;
  private final Version version;
  private final int page;

  /** In what the versions differ. */
  enum Version {
    /** One row a region and period, a column a topic; pages of 10,000 by $skip. */
    V3("TypedDataSet", "Perioden", "Key", "odata.nextLink"),
    /** One row a value, its measure in a column; the next page by link. */
    V4("Observations", "PeriodenCodes", "Identifier", "@odata.nextLink");

    private final String rows;
    private final String periods;
    private final String key;
    private final String next;

    Version(String rows, String periods, String key, String next) {
      this.rows = rows;
      this.periods = periods;
      this.key = key;
      this.next = next;
    }
  }

  /**
   * Of a version.
   *
   * @param page how many rows v3 gives at most
   */
  OData(SourceClient client, Version version, int page) {
    this.client = client;
    this.version = version;
    this.page = page;
  }

  @Override
  public void read(SourceDefinition source, Mapping mapping, Consumer<SourceRow> taker) {
    String[] parts = source.address().split("\\?", 2);
    String table = parts[0].replaceFirst("/+$", "");
    String query = parts.length == 2 ? "?" + parts[1] : "";
    Set<String> provisional = mapping.year().matches("\\d{4}") ? Set.of() : provisional(table);
    int[] number = {0};
    pages(
        table + "/" + version.rows + query,
        row -> {
          if (++number[0] > MOST_ROWS) {
            throw SourceClient.failed("benchmark.source.too-many-rows", MOST_ROWS);
          }
          Map<String, String> cells = cells(row);
          taker.accept(
              new SourceRow(
                  String.valueOf(number[0]),
                  cells,
                  provisional.contains(cells.getOrDefault(mapping.year(), ""))));
        });
  }

  /** The periods whose figures are not final yet. */
  private Set<String> provisional(String table) {
    Set<String> all = new HashSet<>();
    pages(
        table + "/" + version.periods,
        row -> {
          Map<String, String> cells = cells(row);
          if (cells
              .getOrDefault("Status", "")
              .toLowerCase(java.util.Locale.ROOT)
              .contains("voorlopig")) {
            all.add(cells.getOrDefault(version.key, ""));
          }
        });
    return all;
  }

  private void pages(String first, Consumer<JsonObject> taker) {
    String address = first;
    int rows = 0;
    for (int page = 0; page < MOST_PAGES; page++) {
      JsonObject answer = client.json(address);
      List<JsonObject> value = values(answer);
      value.forEach(taker);
      rows += value.size();
      Optional<String> next = next(answer, first, value.size(), rows);
      if (next.isEmpty()) {
        return;
      }
      address = next.get();
    }
    throw SourceClient.failed("benchmark.source.too-many-rows", MOST_ROWS);
  }

  private static List<JsonObject> values(JsonObject answer) {
    try {
      return answer.getJsonArray("value").getValuesAs(JsonObject.class);
    } catch (ClassCastException | NullPointerException noTable) {
      throw SourceClient.failed("benchmark.source.malformed");
    }
  }

  /** By link where there is one; v3 without a link goes on while pages are full. */
  private Optional<String> next(JsonObject answer, String first, int size, int rows) {
    if (answer.containsKey(version.next)) {
      String link = answer.getString(version.next);
      if (rows == 0 || size == 0) {
        throw endless();
      }
      return Optional.of(client.allowed(link).toString());
    }
    return version == Version.V3 && size == page
        ? Optional.of(first + (first.contains("?") ? "&" : "?") + "$skip=" + rows)
        : Optional.empty();
  }

  private static DomainException endless() {
    return SourceClient.failed("benchmark.source.malformed");
  }

  private static Map<String, String> cells(JsonObject row) {
    Map<String, String> cells = new HashMap<>();
    row.forEach((column, value) -> text(value).ifPresent(text -> cells.put(column, text.strip())));
    return cells;
  }

  private static Optional<String> text(JsonValue value) {
    return switch (value) {
      case JsonString text -> Optional.of(text.getString());
      case JsonNumber number -> Optional.of(number.toString());
      default -> Optional.empty();
    };
  }
}
