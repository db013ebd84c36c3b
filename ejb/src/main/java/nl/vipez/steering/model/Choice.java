package nl.vipez.steering.model;

/** What a member votes. */
public enum Choice {
  /** Adopt it. */
  FOR,
  /** Reject it. */
  AGAINST,
  /** Neither; counts for the quorum alone. */
  ABSTAIN
}
