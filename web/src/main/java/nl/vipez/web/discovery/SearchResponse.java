package nl.vipez.web.discovery;

import jakarta.json.bind.annotation.JsonbNillable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.vipez.discovery.model.Facet;
import nl.vipez.discovery.model.Findings;
import org.jspecify.annotations.Nullable;

/**
 * What a search answers; see {@link Findings} for the meaning.
 *
 * @param facets by name of the facet; counts are of documents the caller may see
 */
@JsonbNillable
public record SearchResponse(
    long total,
    double tookMillis,
    Understood interpretation,
    @Nullable String didYouMean,
    List<HitAnswer> hits,
    Map<String, List<Value>> facets) {

  /**
   * How the query was understood.
   *
   * @param words the words looked for
   * @param phrases the phrases asked for literally
   * @param excluded what no hit holds
   * @param alsoSearched synonyms and parts of compounds looked for besides
   * @param loosened whether not all words had to be there
   */
  public record Understood(
      List<String> words,
      List<String> phrases,
      List<String> excluded,
      List<String> alsoSearched,
      boolean loosened) {}

  /**
   * A value of a facet.
   *
   * @param value code
   * @param label in the caller's language
   * @param count documents
   */
  public record Value(String value, String label, long count) {}

  static SearchResponse of(Findings found, FacetLabels labels) {
    Map<String, List<Value>> facets = new LinkedHashMap<>();
    for (Facet facet : Facet.values()) {
      facets.put(
          facet.code(),
          found.facets().getOrDefault(facet, List.of()).stream()
              .map(one -> new Value(one.value(), labels.of(facet, one.value()), one.count()))
              .toList());
    }
    return new SearchResponse(
        found.total(),
        found.tookMillis(),
        new Understood(
            found.words(),
            found.phrases(),
            found.excluded(),
            found.alsoSearched(),
            found.loosened()),
        found.didYouMean().orElse(null),
        found.documents().stream().map(HitAnswer::of).toList(),
        facets);
  }
}
