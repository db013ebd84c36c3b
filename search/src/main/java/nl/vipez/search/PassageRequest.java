package nl.vipez.search;

import java.util.Map;
import java.util.Set;

/**
 * A search for passages: with a text of any length, of which the telling words count.
 *
 * @param text a question, a title, a paragraph; no operators; not blank, at most {@link
 *     SearchQuery#MAX_TEXT} characters are read
 * @param filters by facet field: the values of which a document must carry at least one
 * @param access what the caller may see
 * @param max how many passages at most, 1 to 1,000
 */
public record PassageRequest(
    String text, Map<String, Set<String>> filters, AccessFilter access, int max) {

  public PassageRequest {
    Checks.notBlank(text, "text");
    Checks.inRange(max, 1, 1_000, "max");
    filters = Map.copyOf(filters);
  }

  /** The best passages for a text. */
  public static PassageRequest of(String text, AccessFilter access, int max) {
    return new PassageRequest(text, Map.of(), access, max);
  }
}
