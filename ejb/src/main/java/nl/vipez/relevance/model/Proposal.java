package nl.vipez.relevance.model;

import java.time.Instant;
import java.util.Optional;

/**
 * A change that is tried before it is put to use.
 *
 * @param id as kept
 * @param title what it is for, in the curator's words
 * @param change the change
 * @param before what stood there when it was published; Absence before that
 * @param state how far it is
 * @param figures what was measured when it was published; empty before
 * @param editionAfter the edition of what was changed right after publishing
 * @param made who proposed it, and when
 * @param published who put it to use, and when
 * @param closed who took it back or dropped it, and when
 */
public record Proposal(
    long id,
    String title,
    Change change,
    Change before,
    State state,
    String figures,
    int editionAfter,
    Step made,
    Optional<Step> published,
    Optional<Step> closed) {

  /** How far a proposal is. */
  public enum State {
    /** Tried only. */
    DRAFT,
    /** In use. */
    PUBLISHED,
    /** Was in use, and is no longer. */
    ROLLED_BACK,
    /** Never came into use. */
    DROPPED
  }

  /**
   * Who did something, and when.
   *
   * @param by who
   * @param at when
   */
  public record Step(String by, Instant at) {}
}
