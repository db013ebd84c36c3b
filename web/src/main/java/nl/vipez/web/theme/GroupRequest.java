package nl.vipez.web.theme;

import java.util.List;
import java.util.Objects;
import nl.vipez.theme.model.WordGroup;
import org.jspecify.annotations.Nullable;

/**
 * Synonyms as they are sent.
 *
 * @param terms words and phrases
 * @param oneWay whether only the first leads to the others; no when absent
 * @param weight against what a synonym usually counts; 1 when absent
 * @param note why it is there
 * @param edition the edition that was changed; only for a group that is there
 */
public record GroupRequest(
    @Nullable List<String> terms,
    @Nullable Boolean oneWay,
    @Nullable Double weight,
    @Nullable String note,
    @Nullable Integer edition) {

  /** The group under this number, 0 for a new one. */
  public WordGroup group(long id) {
    return new WordGroup(
        id,
        Objects.requireNonNullElse(terms, List.<String>of()),
        Boolean.TRUE.equals(oneWay),
        Objects.requireNonNullElse(weight, 1.0),
        Objects.requireNonNullElse(note, ""),
        Objects.requireNonNullElse(edition, 0));
  }
}
