package nl.vipez.search;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * A search. Start with {@link #of(String, AccessFilter)} and refine.
 *
 * @param query what is looked for
 * @param filters by facet field: the values of which a document must carry at least one
 * @param access what the caller may see
 * @param from how many documents to skip, 0 or more; from + size is at most {@link #MAX_DEPTH}
 * @param size how many documents to give, 0 to {@link #MAX_SIZE}
 * @param passages how many passages a document at most, 0 to 10
 * @param facets the facet fields to count
 * @param sort the order
 */
public record SearchRequest(
    SearchQuery query,
    Map<String, Set<String>> filters,
    AccessFilter access,
    int from,
    int size,
    int passages,
    Set<String> facets,
    Sort sort) {

  /** The most documents one answer gives. */
  public static final int MAX_SIZE = 1_000;

  /** How deep one can page. */
  public static final int MAX_DEPTH = 10_000;

  /** Orders of documents; ties are broken by document id, so that paging is stable. */
  public enum Sort {
    /** Best first. */
    RELEVANCE,
    /** Latest date first, without a date last. */
    NEWEST,
    /** What came in last first. */
    ADDED,
    /** By title, without regard to capitals and diacritics. */
    TITLE
  }

  public SearchRequest {
    Checks.inRange(size, 0, MAX_SIZE, "size");
    Checks.inRange(from, 0, MAX_DEPTH - size, "from");
    Checks.inRange(passages, 0, 10, "passages");
    Map<String, Set<String>> copy = new LinkedHashMap<>();
    filters.forEach(
        (field, values) -> {
          if (!values.isEmpty()) {
            copy.put(field, Set.copyOf(values));
          }
        });
    filters = Map.copyOf(copy);
    facets = Set.copyOf(facets);
  }

  /** The first ten documents for what was typed, three passages each, no facets. */
  public static SearchRequest of(String text, AccessFilter access) {
    return of(new SearchQuery.Typed(text), access);
  }

  /** The first ten documents for a query, three passages each, no facets. */
  public static SearchRequest of(SearchQuery query, AccessFilter access) {
    return new SearchRequest(query, Map.of(), access, 0, 10, 3, Set.of(), Sort.RELEVANCE);
  }

  /** With another filter; it replaces one on the same field. */
  public SearchRequest filteredBy(String field, Set<String> values) {
    Map<String, Set<String>> more = new LinkedHashMap<>(filters);
    more.put(field, values);
    return new SearchRequest(query, more, access, from, size, passages, facets, sort);
  }

  /** With another page. */
  public SearchRequest page(int newFrom, int newSize) {
    return new SearchRequest(query, filters, access, newFrom, newSize, passages, facets, sort);
  }

  /** With so many passages a document. */
  public SearchRequest withPassages(int count) {
    return new SearchRequest(query, filters, access, from, size, count, facets, sort);
  }

  /** With counts of these facet fields. */
  public SearchRequest countedBy(Set<String> fields) {
    return new SearchRequest(query, filters, access, from, size, passages, fields, sort);
  }

  /** In that order. */
  public SearchRequest sortedBy(Sort order) {
    return new SearchRequest(query, filters, access, from, size, passages, facets, order);
  }
}
