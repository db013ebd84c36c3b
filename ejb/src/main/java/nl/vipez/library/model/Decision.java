package nl.vipez.library.model;

import java.util.Arrays;
import java.util.Optional;

/** What a curator may decide on a version. */
public enum Decision {
  /** Opens it to its audience. */
  PUBLISH(DocumentState.PUBLISHED),
  /** Sends it back, with a reason. */
  REJECT(DocumentState.REJECTED),
  /** Takes a published one away, with a reason. */
  WITHDRAW(DocumentState.WITHDRAWN),
  /** Publishes at the end of intake what was brought in by {@code ./vipez import} or the set-up. */
  IMPORT(DocumentState.PUBLISHED);

  private final DocumentState outcome;

  Decision(DocumentState outcome) {
    this.outcome = outcome;
  }

  /** The state a version has after it. */
  public DocumentState outcome() {
    return outcome;
  }

  /** Whether whom it concerns must be told why. */
  public boolean needsReason() {
    return this == REJECT || this == WITHDRAW;
  }

  /** The decision with this code. */
  public static Optional<Decision> ofCode(String code) {
    return Arrays.stream(values()).filter(decision -> decision.name().equals(code)).findFirst();
  }
}
