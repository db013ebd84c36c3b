package nl.vipez.discovery.model;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A search as the query part of the search page's address: what it looks for and in which order,
 * not which page of the results.
 */
public final class SearchAddress {
  private SearchAddress() {}

  /** The address, always the same for the same search: {@code q=loket&kind=GOOD_PRACTICE}. */
  public static String of(Search search) {
    List<String> parts = new ArrayList<>();
    if (!search.text().isEmpty()) {
      parts.add("q=" + encoded(search.text()));
    }
    for (Facet facet : Facet.values()) {
      search.filters().getOrDefault(facet, Set.of()).stream()
          .sorted()
          .forEach(value -> parts.add(facet.code() + "=" + encoded(value)));
    }
    if (search.sort() != Search.Sort.RELEVANCE) {
      parts.add("sort=" + search.sort().name().toLowerCase(Locale.ROOT));
    }
    return String.join("&", parts);
  }

  /** The search of an address; parameters it does not know are passed over. */
  public static Search read(String address, int from, int size) {
    String text = "";
    Search.Sort sort = Search.Sort.RELEVANCE;
    Map<Facet, Set<String>> filters = new EnumMap<>(Facet.class);
    for (String part : address.split("&")) {
      int equals = part.indexOf('=');
      if (equals < 0) {
        continue;
      }
      String name = part.substring(0, equals);
      String value = URLDecoder.decode(part.substring(equals + 1), StandardCharsets.UTF_8);
      if (name.equals("q")) {
        text = value;
      } else if (name.equals("sort")) {
        sort = sort(value);
      } else if (!value.isBlank()) {
        Facet.ofCode(name)
            .ifPresent(
                facet -> filters.computeIfAbsent(facet, f -> new HashSet<>()).add(value.strip()));
      }
    }
    return new Search(text, filters, from, size, sort);
  }

  /** The order of that name; by relevance for any other. */
  private static Search.Sort sort(String name) {
    for (Search.Sort sort : Search.Sort.values()) {
      if (sort.name().equalsIgnoreCase(name)) {
        return sort;
      }
    }
    return Search.Sort.RELEVANCE;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
