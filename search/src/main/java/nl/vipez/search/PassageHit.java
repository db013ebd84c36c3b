package nl.vipez.search;

import java.util.List;
import java.util.Map;

/**
 * A passage found, with what is known of its document.
 *
 * @param documentId the document it stands in
 * @param title of the document
 * @param owner the code of whose the document is; may be empty
 * @param facts as indexed (authors, year …)
 * @param facets as indexed
 * @param passage the passage itself, with its score
 */
public record PassageHit(
    String documentId,
    String title,
    String owner,
    Map<String, String> facts,
    Map<String, List<String>> facets,
    Passage passage) {

  public PassageHit {
    facts = Map.copyOf(facts);
    facets = Map.copyOf(facets);
  }
}
