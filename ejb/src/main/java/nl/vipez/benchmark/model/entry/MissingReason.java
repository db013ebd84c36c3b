package nl.vipez.benchmark.model.entry;

import java.util.Arrays;
import java.util.Optional;

/** Why a municipality has no figure. */
public enum MissingReason {
  /** Known later in the year. */
  NOT_YET,
  /** The municipality does not record it. */
  NOT_RECORDED,
  /** It does not occur there. */
  NOT_APPLICABLE,
  /** As the explanation says. */
  OTHER;

  /** The reason with this name. */
  public static Optional<MissingReason> of(String name) {
    return Arrays.stream(values()).filter(one -> one.name().equals(name)).findFirst();
  }
}
