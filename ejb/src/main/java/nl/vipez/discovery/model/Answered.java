package nl.vipez.discovery.model;

import java.util.List;

/**
 * What a setting answers to a query.
 *
 * @param total how many documents
 * @param alsoSearched synonyms and parts of compounds that were searched besides
 * @param documents the first of them, best first
 */
public record Answered(long total, List<String> alsoSearched, List<FoundDocument> documents) {

  /** Copies the lists. */
  public Answered {
    alsoSearched = List.copyOf(alsoSearched);
    documents = List.copyOf(documents);
  }

  /** The documents' ids, best first. */
  public List<String> ids() {
    return documents.stream().map(FoundDocument::id).toList();
  }
}
