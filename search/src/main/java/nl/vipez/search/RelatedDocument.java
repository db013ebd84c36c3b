package nl.vipez.search;

import java.util.List;
import java.util.Map;

/**
 * A document like another.
 *
 * @param id of the document
 * @param title as indexed
 * @param facts as indexed
 * @param facets as indexed
 * @param score higher is more alike; comparable within one answer only
 */
public record RelatedDocument(
    String id,
    String title,
    Map<String, String> facts,
    Map<String, List<String>> facets,
    double score) {

  public RelatedDocument {
    facts = Map.copyOf(facts);
    facets = Map.copyOf(facets);
  }
}
