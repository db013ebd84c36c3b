package nl.vipez.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a search found.
 *
 * @param total how many documents match, exactly
 * @param tookNanos how long the index took
 * @param interpretation how the query was understood
 * @param didYouMean the query with spelling corrected into words that occur in documents the caller
 *     may see; only when that likely finds more
 * @param hits the page asked for
 * @param facets by field asked for: values with how many documents carry them, most first; a
 *     field's own filter is left out of its own counts, so that one can choose several
 * @param nearest when nothing was found: queries near this one that do find, the nearest first
 */
public record SearchAnswer(
    long total,
    long tookNanos,
    Interpretation interpretation,
    Optional<String> didYouMean,
    List<Hit> hits,
    Map<String, List<FacetCount>> facets,
    List<NearestQuery> nearest) {

  public SearchAnswer {
    hits = List.copyOf(hits);
    facets = Map.copyOf(facets);
    nearest = List.copyOf(nearest);
  }
}
