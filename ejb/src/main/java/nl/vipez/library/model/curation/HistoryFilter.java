package nl.vipez.library.model.curation;

import java.time.Instant;
import java.util.Optional;

/**
 * Which entries of the history to list.
 *
 * @param document only of this one
 * @param by only by this person (sign-in name)
 * @param action only this
 * @param from not before this moment
 * @param until before this moment
 */
public record HistoryFilter(
    Optional<String> document,
    Optional<String> by,
    Optional<Action> action,
    Optional<Instant> from,
    Optional<Instant> until) {

  /** Everything about one document. */
  public static HistoryFilter of(String document) {
    return new HistoryFilter(
        Optional.of(document),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
