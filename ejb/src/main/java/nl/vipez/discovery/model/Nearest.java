package nl.vipez.discovery.model;

import java.util.Set;

/**
 * A query near one that found nothing, that does find something.
 *
 * @param change what differs
 * @param subject the piece of the query it is about, as typed; empty where filters are meant
 * @param text the query itself
 * @param without the facets whose filter is left out
 * @param total how many documents it finds that the caller may see, 1 or more
 */
public record Nearest(Change change, String subject, String text, Set<Facet> without, long total) {

  /** What can differ. */
  public enum Change {
    SPELLING,
    PHRASE_AS_WORDS,
    WITHOUT_EXCLUSION,
    WITHOUT_FILTER,
    WITHOUT_PART,
    WITHOUT_FILTERS
  }

  public Nearest {
    without = Set.copyOf(without);
  }
}
