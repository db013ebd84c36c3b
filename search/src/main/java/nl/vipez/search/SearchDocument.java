package nl.vipez.search;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A document as the index takes it in. The index cuts the parts into passages itself.
 *
 * @param id opaque, not blank, the same for all versions of one document
 * @param title as shown, not blank; searched too
 * @param facts stored and handed back with each hit, never searched (fileName, pages, fictional,
 *     authors …)
 * @param facets values to filter by and to count, by field (kind, theme, municipality, year …); a
 *     field has a name of letters, digits, - and _
 * @param visibility who may see it, a code the index compares with {@link AccessFilter} only
 * @param owner the code of whose it is; empty when it is nobody's
 * @param language of the text: "en" is analysed as English, all else as Dutch
 * @param date the day for sorting by date; without one it sorts last
 * @param parts the text in reading order, numbers ascending
 * @param nearDuplicates ids of documents with nearly the same text, in the index or not; that they
 *     are alike holds both ways, so it is enough that one of two names the other
 * @param added when it came in, for sorting by what is new; without a moment it sorts last
 */
public record SearchDocument(
    String id,
    String title,
    Map<String, String> facts,
    Map<String, List<String>> facets,
    String visibility,
    String owner,
    String language,
    Optional<LocalDate> date,
    List<TextPart> parts,
    List<String> nearDuplicates,
    Optional<Instant> added) {

  public SearchDocument {
    Checks.notBlank(id, "id");
    Checks.notBlank(title, "title");
    Checks.notBlank(visibility, "visibility");
    facts = Map.copyOf(facts);
    Map<String, List<String>> copy = new LinkedHashMap<>();
    facets.forEach(
        (field, values) -> {
          if (!field.matches("[A-Za-z0-9_-]+")) {
            throw new IllegalArgumentException("facet field " + field + " has a bad name");
          }
          copy.put(field, values.stream().filter(value -> !value.isBlank()).distinct().toList());
        });
    facets = Map.copyOf(copy);
    parts = List.copyOf(parts);
    nearDuplicates = nearDuplicates.stream().filter(other -> !other.equals(id)).distinct().toList();
  }

  /** A document that is nearly the same as no other and came in nobody knows when. */
  public SearchDocument(
      String id,
      String title,
      Map<String, String> facts,
      Map<String, List<String>> facets,
      String visibility,
      String owner,
      String language,
      Optional<LocalDate> date,
      List<TextPart> parts) {
    this(
        id,
        title,
        facts,
        facets,
        visibility,
        owner,
        language,
        date,
        parts,
        List.of(),
        Optional.empty());
  }

  /** The same, with the documents that have nearly the same text. */
  public SearchDocument nearly(List<String> others) {
    return new SearchDocument(
        id, title, facts, facets, visibility, owner, language, date, parts, others, added);
  }

  /** The same, with when it came in. */
  public SearchDocument addedAt(Instant moment) {
    return new SearchDocument(
        id,
        title,
        facts,
        facets,
        visibility,
        owner,
        language,
        date,
        parts,
        nearDuplicates,
        Optional.of(moment));
  }

  /**
   * SHA-256 over all that it holds, 64 hexadecimal digits: two documents have the same one when the
   * index would answer the same of them.
   */
  public String fingerprint() {
    return Fingerprint.of(this);
  }
}
