package nl.vipez.circle.model;

import java.util.Optional;

/** Where a round stands; it only goes forward. */
public enum RoundState {
  /** Municipalities enter figures. */
  OPEN,
  /** Figures are checked and talked through. */
  VALIDATION,
  /** Figures, definitions, circles and lineage are pinned. */
  FROZEN,
  /** Shown to the participants. */
  PUBLISHED;

  /** The state from which it is reached; empty for the first. */
  public Optional<RoundState> before() {
    return ordinal() == 0 ? Optional.empty() : Optional.of(values()[ordinal() - 1]);
  }

  /** The state that comes after it; empty for the last. */
  public Optional<RoundState> next() {
    return ordinal() + 1 == values().length
        ? Optional.empty()
        : Optional.of(values()[ordinal() + 1]);
  }
}
