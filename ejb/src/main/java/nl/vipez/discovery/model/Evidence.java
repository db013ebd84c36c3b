package nl.vipez.discovery.model;

import java.util.List;
import java.util.Optional;

/**
 * A passage that shows who knows about a thing.
 *
 * @param rank place in the ranking, from 1
 * @param documentId where it stands
 * @param title of that document
 * @param kind code of its kind
 * @param owner CBS code of the municipality it belongs to
 * @param authors functions or organisations
 * @param year the year it is about
 * @param fictional made up for the demonstration
 * @param passage the passage
 * @param score higher is better; comparable within one answer only
 */
public record Evidence(
    int rank,
    String documentId,
    String title,
    String kind,
    Optional<String> owner,
    List<String> authors,
    Optional<Integer> year,
    boolean fictional,
    FoundPassage passage,
    double score) {

  public Evidence {
    authors = List.copyOf(authors);
  }
}
