package nl.vipez.web.discovery;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The parameters of the search page as they stand in its address, and addresses that differ in one.
 *
 * @param parameters by name, values in order
 */
record Links(Map<String, List<String>> parameters) {

  Links {
    parameters = new LinkedHashMap<>(parameters);
    parameters.values().removeIf(values -> values.stream().allMatch(String::isBlank));
  }

  /** With a value of a filter added or, when it is there, taken away; from the first result on. */
  String toggled(String name, String value) {
    Map<String, List<String>> other = copy();
    List<String> values = new ArrayList<>(other.getOrDefault(name, List.of()));
    if (!values.remove(value)) {
      values.add(value);
    }
    other.put(name, values);
    other.remove("from");
    other.remove("open");
    return address(other);
  }

  /** With one parameter set. */
  String with(String name, String value) {
    Map<String, List<String>> other = copy();
    other.put(name, List.of(value));
    return address(other);
  }

  /** With some parameters taken away. */
  String without(List<String> names) {
    Map<String, List<String>> other = copy();
    names.forEach(other::remove);
    return address(other);
  }

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
