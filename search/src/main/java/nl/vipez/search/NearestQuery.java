package nl.vipez.search;

import java.util.Set;

/**
 * A query near one that found nothing, that does find something.
 *
 * @param change what differs
 * @param subject the piece of the query it is about, as it was typed, or the filter's field; empty
 *     for all filters
 * @param text the query itself
 * @param withoutFilters the fields whose filter is left out
 * @param total how many documents it finds that the caller may see, 1 or more
 */
public record NearestQuery(
    Change change, String subject, String text, Set<String> withoutFilters, long total) {

  /** What can differ, the smallest difference first. */
  public enum Change {
    /** A phrase's words need not stand in a row. */
    PHRASE_AS_WORDS,
    /** Something excluded may be there. */
    WITHOUT_EXCLUSION,
    /** A filter is left out. */
    WITHOUT_FILTER,
    /** A part of the query is left out. */
    WITHOUT_PART,
    /** All filters are left out. */
    WITHOUT_FILTERS
  }

  public NearestQuery {
    withoutFilters = Set.copyOf(withoutFilters);
  }
}
