package nl.vipez.shared;

/** What went wrong, as the caller sees it; each kind maps to one HTTP status. */
public enum Problem {
  /** The request is malformed or breaks a rule of form (400). */
  INVALID(400),
  /** Not there, or not visible to this caller: the two are never told apart (404). */
  NOT_FOUND(404),
  /** The caller sees the thing but lacks the role for this action (403). */
  FORBIDDEN(403),
  /** The thing is in a state in which this cannot be done, or exists already (409). */
  CONFLICT(409),
  /** Was there, and is used up (410). */
  GONE(410),
  /** Larger than the documented bound (413). */
  TOO_LARGE(413),
  /** Well-formed, but its content breaks a rule (422). */
  UNPROCESSABLE(422),
  /** Too many failed attempts; wait before the next (429). */
  TOO_MANY(429),
  /** There is no room left to keep it (507). */
  FULL(507);

  private final int status;

  Problem(int status) {
    this.status = status;
  }

  /** The HTTP status code that says this. */
  public int status() {
    return status;
  }
}
