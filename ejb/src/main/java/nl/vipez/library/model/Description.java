package nl.vipez.library.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.vipez.audience.model.Visibility;

/**
 * What is known of a document beside its text; checked by {@link DescriptionRules}.
 *
 * @param title as shown, 1 to 300 characters
 * @param kind what sort of document
 * @param visibility to whom it is open once published
 * @param municipality CBS code of the municipality it belongs to
 * @param year the year it is about or was settled in, 1800 up to next year
 * @param themes codes of themes, at most 20
 * @param authors functions or organisations, at most 20, none longer than 120 characters
 * @param language {@code nl}, {@code en} or another two-letter code; found from the text when empty
 */
public record Description(
    String title,
    DocumentKind kind,
    Visibility visibility,
    Optional<String> municipality,
    Optional<Integer> year,
    List<String> themes,
    List<String> authors,
    Optional<String> language) {

  public Description {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(visibility);
    if (title.isBlank()) {
      throw new IllegalArgumentException("a document has a title");
    }
    if (visibility.needsOwner() && municipality.isEmpty()) {
      throw new IllegalArgumentException(visibility + " needs a municipality");
    }
    themes = List.copyOf(themes);
    authors = List.copyOf(authors);
  }

  /** The same with another title. */
  public Description titled(String other) {
    return new Description(other, kind, visibility, municipality, year, themes, authors, language);
  }
}
