package nl.vipez.web.discovery;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.vipez.discovery.model.Facet;
import nl.vipez.discovery.model.Search;
import nl.vipez.web.Paging;
import org.jspecify.annotations.Nullable;

/** Reads a search from the parameters of a request; the same for programs and for the page. */
final class SearchParameters {

  private SearchParameters() {}

  static Search read(Map<String, List<String>> parameters, int defaultSize) {
    Map<Facet, Set<String>> filters = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      Set<String> values = new LinkedHashSet<>();
      for (String given : parameters.getOrDefault(facet.code(), List.of())) {
        Arrays.stream(given.split(","))
            .map(String::strip)
            .filter(v -> !v.isEmpty())
            .forEach(values::add);
      }
      filters.put(facet, values);
    }
    Paging paging = Paging.of(first(parameters, "from"), first(parameters, "size"), defaultSize);
    String text = first(parameters, "q");
    return new Search(
        text == null ? "" : text,
        filters,
        paging.from(),
        paging.size(),
        "newest".equals(first(parameters, "sort")));
  }

  private static @Nullable String first(Map<String, List<String>> parameters, String name) {
    return parameters.getOrDefault(name, List.of()).stream()
        .filter(value -> !value.isEmpty())
        .findFirst()
        .orElse(null);
  }
}
