package nl.vipez.library.model.curation;

import java.util.Arrays;
import java.util.Optional;

/** What was done to a document, as its history tells it. */
public enum Action {
  /** A file came in, as a new document or a new version. */
  RECEIVED,
  /** A curator opened it to its audience. */
  PUBLISH,
  /** A curator sent it back. */
  REJECT,
  /** A curator took it away. */
  WITHDRAW,
  /** It was published at the end of intake. */
  IMPORT,
  /** A field of its description was changed. */
  DESCRIBED,
  /** Another document became a version of it, or it of another. */
  MOVED,
  /** A curator said that it is no duplicate of another. */
  NO_DUPLICATE,
  /** The day of its review was set. */
  REVIEW_SET,
  /** Its owner was asked whether it still holds. */
  REVIEW_ASKED,
  /** Its owner answered. */
  REVIEW_ANSWERED;

  /** The action with this code. */
  public static Optional<Action> ofCode(String code) {
    return Arrays.stream(values()).filter(action -> action.name().equals(code)).findFirst();
  }
}
