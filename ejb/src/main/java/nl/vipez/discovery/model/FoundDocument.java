package nl.vipez.discovery.model;

import java.util.List;
import java.util.Optional;

/**
 * A document found.
 *
 * @param id of the line of versions
 * @param fileName the name its file came with
 * @param title title
 * @param kind code of its kind
 * @param municipality CBS code of the municipality it belongs to
 * @param year the year it is about
 * @param themes codes of its themes
 * @param authors functions or organisations
 * @param pages how many pages or slides; 0 where there are none
 * @param fictional made up for the demonstration
 * @param note key of a remark shown with it
 * @param score higher is better; comparable within one answer only
 * @param passages the best first
 * @param nearDuplicates other documents with nearly the same text, as far as the caller may see
 *     them
 */
public record FoundDocument(
    String id,
    String fileName,
    String title,
    String kind,
    Optional<String> municipality,
    Optional<Integer> year,
    List<String> themes,
    List<String> authors,
    int pages,
    boolean fictional,
    Optional<String> note,
    double score,
    List<FoundPassage> passages,
    List<DocumentTitle> nearDuplicates) {

  public FoundDocument {
    themes = List.copyOf(themes);
    authors = List.copyOf(authors);
    passages = List.copyOf(passages);
    nearDuplicates = List.copyOf(nearDuplicates);
  }

  /** The passage that is about what was asked, if the text and not the title alone matched. */
  public Optional<FoundPassage> marked() {
    return passages.stream().filter(passage -> !passage.marks().isEmpty()).findFirst();
  }
}
