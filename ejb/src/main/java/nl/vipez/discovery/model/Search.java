package nl.vipez.discovery.model;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.Problem;

/**
 * A checked question to the library.
 *
 * @param text what was typed, at most {@value #MAX_TEXT} characters; blank finds all
 * @param filters values of which a document must carry at least one, by facet
 * @param from how many documents to pass over, 0 to 1,000
 * @param size how many to give, 0 to 1,000
 * @param sort the order
 */
public record Search(String text, Map<Facet, Set<String>> filters, int from, int size, Sort sort) {

  /** Orders of results. */
  public enum Sort {
    /** Best first. */
    RELEVANCE,
    /** Latest year first. */
    NEWEST,
    /** What came in last first. */
    ADDED,
    /** By title. */
    TITLE
  }

  /** The longest text, in UTF-16 units. */
  public static final int MAX_TEXT = 1_000;

  private static final int MOST = 1_000;

  /** Checks the bounds; what breaks one is {@link Problem#INVALID}. */
  public Search {
    checkLength(text);
    if (from < 0 || from > MOST || size < 0 || size > MOST) {
      throw new DomainException(Problem.INVALID, "discovery.page-bounds", MOST);
    }
    Map<Facet, Set<String>> copy = new EnumMap<>(Facet.class);
    filters.forEach(
        (facet, values) -> {
          if (!values.isEmpty()) {
            copy.put(facet, Set.copyOf(values));
          }
        });
    filters = Map.copyOf(copy);
    text = text.strip();
  }

  /**
   * Refuses a text that is too long to be a question.
   *
   * @throws DomainException {@link Problem#INVALID} beyond {@value #MAX_TEXT} characters
   */
  public static void checkLength(String typed) {
    if (typed.length() > MAX_TEXT) {
      throw new DomainException(Problem.INVALID, "discovery.query-too-long", MAX_TEXT);
    }
  }
}
