package nl.vipez.audience.model;

/** To whom a published document is open. */
public enum Visibility {
  /** Everyone, without signing in. */
  PUBLIC,
  /** Everyone who signed in, but for a steering-group member without a municipality. */
  PARTICIPANTS,
  /** The owner's circle of the current round. */
  CIRCLE,
  /** The owning municipality alone. */
  MUNICIPALITY;

  /** Whether a document of this visibility must name the municipality that owns it. */
  public boolean needsOwner() {
    return this == CIRCLE || this == MUNICIPALITY;
  }
}
