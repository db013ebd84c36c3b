package nl.vipez.web.benchmark;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The address of a page with all that was chosen, so that it can be kept and passed on.
 *
 * @param path within the application, from its root
 * @param pairs names and values, in order
 */
public record Address(String path, List<Pair> pairs) {

  /** Copies the pairs. */
  public Address {
    pairs = List.copyOf(pairs);
  }

  /**
   * One parameter.
   *
   * @param name its name
   * @param value its value, not yet encoded
   */
  public record Pair(String name, String value) {}

  /** The page without anything chosen. */
  public static Address of(String path) {
    return new Address(path, List.of());
  }

  /** The same with one more choice; an empty value says nothing and is left out. */
  public Address with(String name, Object value) {
    String text = String.valueOf(value);
    if (text.isEmpty()) {
      return this;
    }
    List<Pair> more = new ArrayList<>(pairs);
    more.add(new Pair(name, text));
    return new Address(path, more);
  }

  /** The same with this choice instead of any of the same name. */
  public Address replacing(String name, Object value) {
    return new Address(path, pairs.stream().filter(pair -> !pair.name().equals(name)).toList())
        .with(name, value);
  }

  /** The same with each of these values. */
  public Address withAll(String name, Collection<String> values) {
    Address address = this;
    for (String value : values) {
      address = address.with(name, value);
    }
    return address;
  }

  /** As it stands in a link, after the context path. */
  @Override
  public String toString() {
    if (pairs.isEmpty()) {
      return path;
    }
    return pairs.stream()
        .map(pair -> pair.name() + "=" + URLEncoder.encode(pair.value(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&", path + "?", ""));
  }
}
