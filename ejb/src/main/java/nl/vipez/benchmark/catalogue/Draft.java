package nl.vipez.benchmark.catalogue;

import java.util.Map;
import java.util.Optional;

/**
 * A change somebody wants to make to a definition.
 *
 * @param fields what becomes different, by the names of {@link
 *     nl.vipez.benchmark.model.catalogue.DefinitionFields#NAMES}; the others stay as they are
 * @param version the version it was made of; 0 for a new indicator
 * @param reason why
 * @param meaningChanged whether figures before and after cannot be compared
 * @param fromYear the first year the new definition is about; needed when the meaning changed,
 *     otherwise empty: then it corrects the definition of the years it held for
 */
public record Draft(
    Map<String, String> fields,
    int version,
    String reason,
    boolean meaningChanged,
    Optional<Integer> fromYear) {

  /** Copies the fields. */
  public Draft {
    fields = Map.copyOf(fields);
  }
}
