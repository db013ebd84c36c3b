package nl.vipez.steering.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * A vote: one member one vote, a quorum of the members, and a majority of the votes for and
 * against. Votes of who is no member any more do not count.
 *
 * @param members usernames of the members
 * @param votes by username
 * @param quorum share of the members that must have voted, more than 0 to 1
 */
public record Ballot(Set<String> members, Map<String, Choice> votes, double quorum) {

  /** Copies, and leaves out votes of others than members. */
  public Ballot {
    if (!(quorum > 0 && quorum <= 1)) {
      throw new IllegalArgumentException("quorum " + quorum);
    }
    members = Set.copyOf(members);
    Map<String, Choice> kept = new HashMap<>(votes);
    kept.keySet().retainAll(members);
    votes = Map.copyOf(kept);
  }

  /** How many voted so. */
  public int count(Choice choice) {
    return (int) votes.values().stream().filter(one -> one == choice).count();
  }

  /** How many members must have voted. */
  public int needed() {
    return Math.max(1, (int) Math.ceil(members.size() * quorum - 1e-9));
  }

  /** Whether every member voted. */
  public boolean complete() {
    return !members.isEmpty() && votes.size() == members.size();
  }

  /** Whether it can be decided: the last day is over, or every member voted. */
  public boolean ripe(LocalDate closes, LocalDate today) {
    return today.isAfter(closes) || complete();
  }

  /** How it ends if it ends now. */
  public Outcome outcome() {
    if (votes.size() < needed()) {
      return Outcome.NO_QUORUM;
    }
    return count(Choice.FOR) > count(Choice.AGAINST) ? Outcome.ADOPTED : Outcome.REJECTED;
  }

  /** How it ends now, with its count. */
  public Proposal.Decision decision(String by, Instant at) {
    return new Proposal.Decision(
        outcome(),
        count(Choice.FOR),
        count(Choice.AGAINST),
        count(Choice.ABSTAIN),
        members.size(),
        by,
        at);
  }
}
