package nl.vipez.expertise.model;

/** Where a request for help stands. */
public enum RequestState {
  /** Asked, not answered yet; takes capacity. */
  ASKED,
  /** The provider said yes; takes capacity. */
  ACCEPTED,
  /** The provider said no; is not proposed again for this need. */
  DECLINED,
  /** Finished, and it helped. */
  HELPED,
  /** Finished, and it did not help. */
  NOT_HELPED;

  /** Whether the request still takes the provider's capacity. */
  public boolean running() {
    return this == ASKED || this == ACCEPTED;
  }

  /** Whether help was given: it counts in the ledger. */
  public boolean counts() {
    return this == ACCEPTED || this == HELPED;
  }

  /** Whether this state may follow that one. */
  public boolean mayFollow(RequestState former) {
    return switch (this) {
      case ASKED -> false;
      case ACCEPTED, DECLINED -> former == ASKED;
      case HELPED, NOT_HELPED -> former == ACCEPTED;
    };
  }

  /** Whether the provider gives this answer; the others are the seeker's. */
  public boolean byProvider() {
    return this == ACCEPTED || this == DECLINED;
  }
}
