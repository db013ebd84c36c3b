package nl.vipez.expertise.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Votes of passages for the person behind them: expert search as a voting process with reciprocal
 * ranks (Macdonald and Ounis, "Voting for candidates", CIKM 2006; reciprocal rank fusion with an
 * offset, Cormack et al., SIGIR 2009).
 *
 * <p>A passage at rank r gives tie · recency / (20 + r). The sum v is brought into [0, 1) by v / (v
 * + 0.05): one passage at rank 1 by a named practitioner gives about 0.49, three of them about
 * 0.73; no votes is 0.
 */
public final class TextVotes {
  /** Offset of the reciprocal rank: keeps one lucky first place from deciding alone. */
  static final double OFFSET = 20;

  /** The sum of votes that scales to one half. */
  static final double HALF = 0.05;

  /** Each year of age costs this factor, from the second year on. */
  static final double YEARLY = 0.93;

  private static final int KEPT = 3;

  private TextVotes() {}

  /**
   * One vote with the passage that gave it.
   *
   * @param passage the evidence
   * @param tie how it is tied to the person
   * @param weight the vote, 0 or more
   */
  public record Vote(Passage passage, Tie tie, double weight) {}

  /**
   * What the passages say for one offer.
   *
   * @param value 0 to 1, 0 without votes
   * @param best the three heaviest votes, heaviest first, at most one a document part
   */
  public record Outcome(double value, List<Vote> best) {}

  /**
   * Counts the votes for an offer.
   *
   * @param municipalities the provider's municipality and its predecessors
   * @param year the present year, for the recency
   */
  public static Outcome count(
      Offer offer, Set<String> municipalities, List<Passage> passages, int year) {
    List<Vote> votes = new ArrayList<>();
    for (Passage passage : passages) {
      tie(offer, municipalities, passage)
          .ifPresent(
              tie ->
                  votes.add(
                      new Vote(
                          passage,
                          tie,
                          tie.weight()
                              * recency(passage.year(), year)
                              / (OFFSET + passage.rank()))));
    }
    double sum = votes.stream().mapToDouble(Vote::weight).sum();
    votes.sort(Comparator.comparingDouble(Vote::weight).reversed());
    return new Outcome(
        sum / (sum + HALF), List.copyOf(votes.subList(0, Math.min(KEPT, votes.size()))));
  }

  private static Optional<Tie> tie(Offer offer, Set<String> municipalities, Passage passage) {
    if (passage.offer().isPresent()) {
      return passage.offer().filter(own -> own == offer.id()).map(own -> Tie.PRACTITIONER);
    }
    if (passage.document().filter(offer.documents()::contains).isPresent()) {
      return Optional.of(Tie.PRACTITIONER);
    }
    if (passage.owner().filter(municipalities::contains).isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        passage.authors().stream().anyMatch(offer.displayName()::equalsIgnoreCase)
            ? Tie.AUTHOR
            : Tie.MUNICIPALITY);
  }

  /**
   * 1 up to one year old, then 7 % less a year, never below 0.3; an unknown year counts as five
   * years old.
   */
  static double recency(Optional<Integer> written, int year) {
    int age = Math.max(0, year - written.orElse(year - 5));
    return Math.max(0.3, Math.pow(YEARLY, Math.max(0, age - 1)));
  }
}
