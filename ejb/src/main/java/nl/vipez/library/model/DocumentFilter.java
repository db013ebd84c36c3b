package nl.vipez.library.model;

import java.util.Optional;

/**
 * Which versions to list.
 *
 * @param state only in this state
 * @param kind only of this kind
 * @param sha256 only of this file
 */
public record DocumentFilter(
    Optional<DocumentState> state, Optional<DocumentKind> kind, Optional<String> sha256) {

  /** All in one state. */
  public static DocumentFilter in(DocumentState state) {
    return new DocumentFilter(Optional.of(state), Optional.empty(), Optional.empty());
  }
}
