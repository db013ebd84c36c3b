package nl.vipez.circle.model;

/** Where a round stands; it only goes forward. */
public enum RoundState {
  /** Municipalities enter figures. */
  OPEN,
  /** Figures are checked and talked through. */
  VALIDATION,
  /** Figures, definitions, circles and lineage are pinned. */
  FROZEN,
  /** Shown to the participants. */
  PUBLISHED
}
