package nl.vipez.steering.model;

/** How a vote ended. */
public enum Outcome {
  /** More votes for than against. */
  ADOPTED,
  /** As many or more votes against as for. */
  REJECTED,
  /** Too few members voted. */
  NO_QUORUM
}
