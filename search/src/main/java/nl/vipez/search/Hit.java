package nl.vipez.search;

import java.util.List;
import java.util.Map;

/**
 * A document found.
 *
 * @param id of the document
 * @param title as indexed
 * @param facts as indexed
 * @param facets as indexed
 * @param owner the code of whose it is; may be empty
 * @param score higher is better; comparable within one answer only
 * @param passages the best first; a match in the title alone gives the document's opening passage,
 *     without marks
 * @param nearDuplicates other documents with nearly the same text that the caller may see, by title
 */
public record Hit(
    String id,
    String title,
    Map<String, String> facts,
    Map<String, List<String>> facets,
    String owner,
    double score,
    List<Passage> passages,
    List<NearDuplicate> nearDuplicates) {

  public Hit {
    facts = Map.copyOf(facts);
    facets = Map.copyOf(facets);
    passages = List.copyOf(passages);
    nearDuplicates = List.copyOf(nearDuplicates);
  }
}
