package nl.vipez.discovery.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a search found.
 *
 * @param total how many documents match, exactly
 * @param tookMillis how long the index took
 * @param understanding how the query was understood
 * @param didYouMean the query with its spelling corrected
 * @param documents the page asked for
 * @param facets by facet: values with counts, most first
 * @param nearest when nothing was found: queries near this one that do find, the nearest first
 * @param complete whether the index holds all there is; not while it is built anew
 */
public record Findings(
    long total,
    double tookMillis,
    Understanding understanding,
    Optional<String> didYouMean,
    List<FoundDocument> documents,
    Map<Facet, List<FoundValue>> facets,
    List<Nearest> nearest,
    boolean complete) {

  public Findings {
    documents = List.copyOf(documents);
    facets = Map.copyOf(facets);
    nearest = List.copyOf(nearest);
  }
}
