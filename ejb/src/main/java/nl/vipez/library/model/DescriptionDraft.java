package nl.vipez.library.model;

import java.util.List;
import java.util.Optional;

/**
 * A description as somebody sent it: anything may be missing or wrong.
 *
 * @param title title
 * @param kind code of a kind
 * @param visibility code of a visibility
 * @param municipality CBS code
 * @param year a calendar year
 * @param themes codes of themes
 * @param authors functions or organisations
 * @param language two-letter code
 */
public record DescriptionDraft(
    Optional<String> title,
    Optional<String> kind,
    Optional<String> visibility,
    Optional<String> municipality,
    Optional<Integer> year,
    List<String> themes,
    List<String> authors,
    Optional<String> language) {

  public DescriptionDraft {
    title = filled(title);
    kind = filled(kind);
    visibility = filled(visibility);
    municipality = filled(municipality);
    language = filled(language);
    themes = kept(themes);
    authors = kept(authors);
  }

  private static Optional<String> filled(Optional<String> text) {
    return text.map(String::strip).filter(stripped -> !stripped.isEmpty());
  }

  private static List<String> kept(List<String> values) {
    return values.stream().map(String::strip).filter(one -> !one.isEmpty()).distinct().toList();
  }
}
