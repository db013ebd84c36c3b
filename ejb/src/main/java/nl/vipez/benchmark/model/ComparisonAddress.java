package nl.vipez.benchmark.model;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.Problem;

/**
 * The choice of a comparison as it stands behind the question mark of its page: only what the page
 * knows is kept, so that a saved one can lead nowhere else.
 *
 * @param pairs names and values, in order
 */
public record ComparisonAddress(List<Pair> pairs) {
  private static final int LONGEST = 4_000;
  private static final int LONGEST_VALUE = 200;
  private static final String INDICATOR = "indicator";
  private static final String PROFILE = "profile";
  private static final Set<String> KNOWN =
      Set.of(
          INDICATOR,
          "municipality",
          "year",
          "from",
          "to",
          "peers",
          "with",
          "per",
          "view",
          "x",
          "y",
          "map",
          "sort",
          "down");

  /** Copies the pairs. */
  public ComparisonAddress {
    pairs = List.copyOf(pairs);
  }

  /** One parameter, not encoded. */
  public record Pair(String name, String value) {}

  /**
   * Reads an address.
   *
   * @throws DomainException {@link Problem#UNPROCESSABLE} when it chooses nothing or is too long
   */
  public static ComparisonAddress parse(String query) {
    if (query.length() > LONGEST) {
      throw new DomainException(Problem.UNPROCESSABLE, "comparison.too-long", LONGEST);
    }
    List<Pair> pairs = new ArrayList<>();
    for (String one : query.split("&", -1)) {
      String[] halves = one.split("=", 2);
      if (halves.length == 2) {
        Pair pair = new Pair(decoded(halves[0]), decoded(halves[1]).strip());
        boolean peers = pair.name().equals("peers");
        boolean fits = !pair.value().isEmpty() && (peers || pair.value().length() <= LONGEST_VALUE);
        if (KNOWN.contains(pair.name()) && fits && !pairs.contains(pair)) {
          pairs.add(pair);
        }
      }
    }
    ComparisonAddress address = new ComparisonAddress(pairs);
    if (address.indicators().isEmpty() && !pairs.contains(new Pair("view", PROFILE))) {
      throw new DomainException(Problem.UNPROCESSABLE, "comparison.nothing-chosen");
    }
    if (address.text().length() > LONGEST) {
      throw new DomainException(Problem.UNPROCESSABLE, "comparison.too-long", LONGEST);
    }
    return address;
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException broken) {
      return "";
    }
  }

  /** The codes of its indicators. */
  public List<String> indicators() {
    return pairs.stream().filter(pair -> pair.name().equals(INDICATOR)).map(Pair::value).toList();
  }

  /** As it stands behind the question mark. */
  public String text() {
    return pairs.stream()
        .map(pair -> pair.name() + "=" + URLEncoder.encode(pair.value(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }
}
