package nl.vipez.web.discovery;

import jakarta.json.bind.annotation.JsonbNillable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.vipez.discovery.model.Facet;
import nl.vipez.discovery.model.Findings;
import nl.vipez.discovery.model.Nearest;
import nl.vipez.discovery.model.Understanding;
import org.jspecify.annotations.Nullable;

/**
 * What a search answers; see {@link Findings} and {@link Understanding} for the meaning.
 *
 * @param facets by name of the facet; counts are of documents the caller may see
 * @param nearest when nothing was found: queries that do find
 * @param complete whether the index holds all there is; not while it is built anew
 */
@JsonbNillable
public record SearchResponse(
    long total,
    double tookMillis,
    Understood interpretation,
    @Nullable String didYouMean,
    List<HitAnswer> hits,
    Map<String, List<Value>> facets,
    List<Near> nearest,
    boolean complete) {

  /** How the query was understood; see {@link Understanding}. */
  public record Understood(
      List<String> words,
      List<String> phrases,
      List<String> prefixes,
      List<String> titled,
      List<String> alternatives,
      List<String> fields,
      List<String> excluded,
      List<String> alsoSearched,
      List<String> missing,
      boolean loosened,
      List<Remarked> remarks) {

    static Understood of(Understanding said, SearchWords words) {
      return new Understood(
          said.words(),
          said.phrases(),
          said.prefixes(),
          said.titled(),
          said.alternatives(),
          said.fields().stream().map(Understanding.TypedField::text).toList(),
          said.excluded(),
          said.alsoSearched(),
          said.missing(),
          said.loosened(),
          said.remarks().stream()
              .map(
                  one ->
                      new Remarked(
                          one.kind(), one.text(), words.say("remark." + one.kind(), one.text())))
              .toList());
    }
  }

  /**
   * What was read as text because it could not be understood.
   *
   * @param kind UNKNOWN_FIELD, UNKNOWN_VALUE, LONE_QUOTE, LONE_PARENTHESIS, LONE_OPERATOR, TOO_MUCH
   * @param text the piece of the query
   * @param message the same in the caller's language
   */
  public record Remarked(String kind, String text, String message) {}

  /**
   * A query near this one that finds.
   *
   * @param change SPELLING, PHRASE_AS_WORDS, WITHOUT_EXCLUSION, WITHOUT_FILTER, WITHOUT_PART or
   *     WITHOUT_FILTERS
   * @param subject the piece of the query it is about
   * @param q the query
   * @param without the facets whose filter is left out
   * @param total how many documents it finds
   */
  public record Near(String change, String subject, String q, List<String> without, long total) {

    static Near of(Nearest nearest) {
      return new Near(
          nearest.change().name(),
          nearest.subject(),
          nearest.text(),
          nearest.without().stream().map(Facet::code).sorted().toList(),
          nearest.total());
    }
  }

  /**
   * A value of a facet.
   *
   * @param value code
   * @param label in the caller's language
   * @param count documents
   */
  public record Value(String value, String label, long count) {}

  static SearchResponse of(Findings found, FacetLabels labels, SearchWords words) {
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
        Understood.of(found.understanding(), words),
        found.didYouMean().orElse(null),
        found.documents().stream().map(HitAnswer::of).toList(),
        facets,
        found.nearest().stream().map(Near::of).toList(),
        found.complete());
  }
}
