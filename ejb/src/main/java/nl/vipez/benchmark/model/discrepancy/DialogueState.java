package nl.vipez.benchmark.model.discrepancy;

import java.util.Arrays;
import java.util.Optional;

/** Where the dialogue about a doubtful figure stands. */
public enum DialogueState {
  /** Waits for the municipality. */
  OPEN,
  /** The municipality gave another figure; waits for the analyst. */
  CORRECTED,
  /** The municipality said why the figure is right; waits for the analyst. */
  EXPLAINED,
  /** The analyst is content. */
  ACCEPTED,
  /** The analyst is not; waits for the municipality again. */
  REOPENED,
  /** No rule doubts the figure any more. */
  RESOLVED;

  /** Whether the municipality has something to do. */
  public boolean waitsForMunicipality() {
    return this == OPEN || this == REOPENED;
  }

  /** Whether the analyst has something to do. */
  public boolean waitsForAnalyst() {
    return this == CORRECTED || this == EXPLAINED;
  }

  /** The state of this name. */
  public static Optional<DialogueState> named(String name) {
    return Arrays.stream(values()).filter(one -> one.name().equals(name)).findFirst();
  }
}
