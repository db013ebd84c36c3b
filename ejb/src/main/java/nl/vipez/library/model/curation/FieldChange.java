package nl.vipez.library.model.curation;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import nl.vipez.library.model.Description;

/**
 * A field of a description and what becomes of it.
 *
 * @param field name as in the API
 * @param before value as the field takes it; lists joined by commas, empty when there is none
 * @param after the same afterwards
 */
public record FieldChange(String field, String before, String after) implements Serializable {
  private static final long serialVersionUID = 1L;

  /** What differs between two descriptions. */
  public static List<FieldChange> between(Description before, Description after) {
    List<FieldChange> changes = new ArrayList<>();
    add(changes, "title", before.title(), after.title());
    add(changes, "kind", before.kind().name(), after.kind().name());
    add(changes, "visibility", before.visibility().name(), after.visibility().name());
    add(changes, "municipality", before.municipality().orElse(""), after.municipality().orElse(""));
    add(
        changes,
        "year",
        before.year().map(String::valueOf).orElse(""),
        after.year().map(String::valueOf).orElse(""));
    add(changes, "language", before.language().orElse(""), after.language().orElse(""));
    add(changes, "themes", String.join(", ", before.themes()), String.join(", ", after.themes()));
    add(
        changes,
        "authors",
        String.join(", ", before.authors()),
        String.join(", ", after.authors()));
    return List.copyOf(changes);
  }

  private static void add(List<FieldChange> changes, String field, String before, String after) {
    if (!before.equals(after)) {
      changes.add(new FieldChange(field, before, after));
    }
  }
}
