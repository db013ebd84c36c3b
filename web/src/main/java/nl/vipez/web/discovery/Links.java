package nl.vipez.web.discovery;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.vipez.discovery.model.Facet;
import nl.vipez.discovery.model.Search;

/**
 * A search as it stands in the address of its page, and addresses of searches that differ in one
 * thing; those begin at the first result again.
 *
 * @param parameters by name, values in order
 */
record Links(Map<String, List<String>> parameters) {

  /** The address of a search, at its first result. */
  static Links of(Search search) {
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    if (!search.text().isEmpty()) {
      parameters.put("q", List.of(search.text()));
    }
    for (Facet facet : Facet.values()) {
      Set<String> values = search.filters().getOrDefault(facet, Set.of());
      if (!values.isEmpty()) {
        parameters.put(facet.code(), values.stream().sorted().toList());
      }
    }
    if (search.sort() != Search.Sort.RELEVANCE) {
      parameters.put("sort", List.of(search.sort().name().toLowerCase(Locale.ROOT)));
    }
    return new Links(parameters);
  }

  /** With a value of a filter added or, when it is there, taken away. */
  String toggled(String name, String value) {
    Map<String, List<String>> other = copy();
    List<String> values = new ArrayList<>(other.getOrDefault(name, List.of()));
    if (!values.remove(value)) {
      values.add(value);
    }
    other.put(name, values);
    return address(other);
  }

  /** With one parameter set. */
  String with(String name, String value) {
    Map<String, List<String>> other = copy();
    other.put(name, List.of(value));
    return address(other);
  }

  /** With another text, and without some parameters. */
  String asking(String text, Collection<String> without) {
    Map<String, List<String>> other = copy();
    other.put("q", List.of(text));
    without.forEach(other::remove);
    return address(other);
  }

  /** With some parameters taken away. */
  String without(Collection<String> names) {
    Map<String, List<String>> other = copy();
    names.forEach(other::remove);
    return address(other);
  }

  /** The parameters but one, as a form sends them along. */
  List<Field> fields(String besides) {
    List<Field> fields = new ArrayList<>();
    parameters.forEach(
        (name, values) -> {
          if (!name.equals(besides)) {
            values.forEach(value -> fields.add(new Field(name, value)));
          }
        });
    return fields;
  }

  /** A field of a form. */
  public record Field(String name, String value) {}

  private Map<String, List<String>> copy() {
    return new LinkedHashMap<>(parameters);
  }

  private static String address(Map<String, List<String>> parameters) {
    List<String> parts = new ArrayList<>();
    parameters.forEach(
        (name, values) -> values.forEach(value -> parts.add(encoded(name) + "=" + encoded(value))));
    return "?" + String.join("&", parts);
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
