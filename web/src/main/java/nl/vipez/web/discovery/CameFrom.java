package nl.vipez.web.discovery;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.vipez.discovery.model.Search;
import nl.vipez.discovery.model.SearchAddress;
import nl.vipez.shared.DomainException;

/**
 * The search that a document was opened from, told in the document's address, so that one gets back
 * to the same results: with their filters, their order and their page.
 *
 * @param search what was searched
 */
record CameFrom(Search search) {

  private static final int SIZE = 10;
  private static final int LONGEST = 4_000;
  private static final Pattern FROM = Pattern.compile("(?:^|&)from=(\\d{1,4})(?:&|$)");

  /**
   * Reads it back; what means nothing is passed over.
   *
   * @param text what was typed
   * @param rest the parameter {@code search}; empty when there was nothing but text
   */
  static CameFrom read(String text, String rest) {
    return new CameFrom(search(text, rest.length() > LONGEST ? "" : rest));
  }

  private static Search search(String text, String rest) {
    Search whole = new Search(text, Map.of(), 0, SIZE, Search.Sort.RELEVANCE);
    try {
      Search narrowed = SearchAddress.read(rest, 0, SIZE);
      Matcher from = FROM.matcher(rest);
      int skipped = from.find() ? Integer.parseInt(from.group(1)) : 0;
      return new Search(text, narrowed.filters(), skipped, SIZE, narrowed.sort());
    } catch (DomainException | IllegalArgumentException meaningless) {
      return whole;
    }
  }

  /** What the document's address says of it: nothing when all results were meant. */
  String parameters() {
    String text = search.text().isEmpty() ? "" : "&q=" + Links.encoded(search.text());
    return rest().map(rest -> text + "&search=" + Links.encoded(rest)).orElse(text);
  }

  /** The parameter {@code search}. */
  Optional<String> rest() {
    Search untyped = new Search("", search.filters(), 0, SIZE, search.sort());
    String narrowed = SearchAddress.of(untyped);
    String skipped = search.from() == 0 ? "" : "from=" + search.from();
    String both = narrowed.isEmpty() || skipped.isEmpty() ? "" : "&";
    return Optional.of(narrowed + both + skipped).filter(rest -> !rest.isEmpty());
  }

  /** Whether there are results to go back to. */
  boolean somewhere() {
    return !parameters().isEmpty();
  }

  /** The address of the results, after that of the search page. */
  String back() {
    Links links = Links.of(search);
    return search.from() == 0
        ? links.without(List.of())
        : links.with("from", Integer.toString(search.from()));
  }
}
