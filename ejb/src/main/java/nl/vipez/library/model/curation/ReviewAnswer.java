package nl.vipez.library.model.curation;

import java.util.Arrays;
import java.util.Optional;

/** What an owner may answer when asked whether a document still holds. */
public enum ReviewAnswer {
  /** It does; a new day is set. */
  STILL_RIGHT,
  /** It needs a new version. */
  NEW_VERSION,
  /** It is to be taken away; a curator does so. */
  WITHDRAW;

  /** The answer with this code. */
  public static Optional<ReviewAnswer> ofCode(String code) {
    return Arrays.stream(values()).filter(answer -> answer.name().equals(code)).findFirst();
  }
}
