package nl.vipez.steering.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * A change somebody proposes to the set of indicators of a round.
 *
 * @param id unique
 * @param content what is proposed
 * @param closes last day on which can be voted, Europe/Amsterdam
 * @param state where it stands
 * @param fictional whether it was made up for the demonstration
 * @param by username of who proposed it
 * @param at when
 * @param decision how it was decided, once it is
 * @param hindrance key of what keeps a decided change from taking effect; usually empty
 */
public record Proposal(
    String id,
    Content content,
    LocalDate closes,
    State state,
    boolean fictional,
    String by,
    Instant at,
    Optional<Decision> decision,
    Optional<String> hindrance) {

  /** What happens to the indicator. */
  public enum Kind {
    /** It is added. */
    NEW,
    /** Its definition changes. */
    CHANGE,
    /** It is no longer asked. */
    DROP
  }

  /** Where a proposal stands. */
  public enum State {
    /** Members discuss and vote. */
    OPEN,
    /** Decided; takes effect when its round opens. */
    ADOPTED,
    /** Decided against, or too few voted. */
    REJECTED,
    /** Taken back by who proposed it. */
    WITHDRAWN,
    /** In the catalogue. */
    IN_EFFECT
  }

  /**
   * What is proposed.
   *
   * @param kind what happens to the indicator
   * @param indicator its code
   * @param roundYear the round in which it takes effect
   * @param title in a few words
   * @param motivation why
   * @param fields of the definition that become different; empty for DROP
   * @param meaningChanged whether figures before and after cannot be compared
   */
  public record Content(
      Kind kind,
      String indicator,
      int roundYear,
      String title,
      String motivation,
      Map<String, String> fields,
      boolean meaningChanged) {

    /** Copies the fields. */
    public Content {
      fields = Map.copyOf(fields);
    }
  }

  /**
   * How it was decided.
   *
   * @param outcome adopted, rejected or no quorum
   * @param votesFor how many
   * @param votesAgainst how many
   * @param abstained how many
   * @param members how many members there were
   * @param by who closed the vote; "system" when its last day was over
   * @param at when
   */
  public record Decision(
      Outcome outcome,
      int votesFor,
      int votesAgainst,
      int abstained,
      int members,
      String by,
      Instant at) {

    /** Where it leaves the proposal. */
    public State state() {
      return outcome == Outcome.ADOPTED ? State.ADOPTED : State.REJECTED;
    }
  }

  /**
   * Something said of it.
   *
   * @param by username
   * @param at when
   * @param text what
   */
  public record Message(String by, Instant at, String text) {}

  /** Whether members can still discuss and vote. */
  public boolean open() {
    return state == State.OPEN;
  }

  /** Whether it was decided that this changes, in effect already or not. */
  public boolean decided() {
    return state == State.ADOPTED || state == State.IN_EFFECT;
  }
}
