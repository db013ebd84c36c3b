package nl.vipez.search.lucene;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Facts and facets as one stored string, and back. */
final class StoredMaps {

  private static final String BETWEEN = "\u001e";
  private static final String WITHIN = String.valueOf(Fields.SEPARATOR);

  private StoredMaps() {}

  static String ofFacts(Map<String, String> facts) {
    List<String> entries = new ArrayList<>();
    facts.forEach((name, value) -> entries.add(clean(name) + WITHIN + clean(value)));
    return String.join(BETWEEN, entries);
  }

  static Map<String, String> facts(String stored) {
    Map<String, String> result = new LinkedHashMap<>();
    facets(stored).forEach((name, values) -> result.put(name, values.getFirst()));
    return result;
  }

  static String ofFacets(Map<String, List<String>> facets) {
    List<String> entries = new ArrayList<>();
    facets.forEach(
        (name, values) ->
            values.forEach(value -> entries.add(clean(name) + WITHIN + clean(value))));
    return String.join(BETWEEN, entries);
  }

  static Map<String, List<String>> facets(String stored) {
    Map<String, List<String>> result = new LinkedHashMap<>();
    if (!stored.isEmpty()) {
      for (String entry : stored.split(BETWEEN, -1)) {
        int cut = entry.indexOf(Fields.SEPARATOR);
        result
            .computeIfAbsent(entry.substring(0, cut), name -> new ArrayList<>())
            .add(entry.substring(cut + 1));
      }
    }
    return result;
  }

  private static String clean(String text) {
    return text.replace(BETWEEN, " ").replace(WITHIN, " ");
  }
}
