package nl.vipez.library.model;

import java.util.Optional;

/**
 * Which versions to list.
 *
 * @param state only in this state
 * @param kind only of this kind
 * @param sha256 only of this file
 * @param uploader only those that this person, by sign-in name, brought in
 */
public record DocumentFilter(
    Optional<DocumentState> state,
    Optional<DocumentKind> kind,
    Optional<String> sha256,
    Optional<String> uploader) {

  /** Whoever brought them in. */
  public DocumentFilter(
      Optional<DocumentState> state, Optional<DocumentKind> kind, Optional<String> sha256) {
    this(state, kind, sha256, Optional.empty());
  }

  /** All that one person brought in. */
  public static DocumentFilter by(String uploader) {
    return new DocumentFilter(
        Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(uploader));
  }

  /** All in one state. */
  public static DocumentFilter in(DocumentState state) {
    return new DocumentFilter(Optional.of(state), Optional.empty(), Optional.empty());
  }
}
