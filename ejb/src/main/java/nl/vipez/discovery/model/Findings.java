package nl.vipez.discovery.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a search found.
 *
 * @param total how many documents match, exactly
 * @param tookMillis how long the index took
 * @param words the words looked for
 * @param phrases the phrases asked for literally
 * @param excluded what no hit holds
 * @param alsoSearched synonyms and parts of compounds looked for besides
 * @param loosened whether not all words had to be there
 * @param didYouMean the query with its spelling corrected
 * @param documents the page asked for
 * @param facets by facet: values with counts, most first
 */
public record Findings(
    long total,
    double tookMillis,
    List<String> words,
    List<String> phrases,
    List<String> excluded,
    List<String> alsoSearched,
    boolean loosened,
    Optional<String> didYouMean,
    List<FoundDocument> documents,
    Map<Facet, List<FoundValue>> facets) {

  public Findings {
    documents = List.copyOf(documents);
    facets = Map.copyOf(facets);
  }
}
