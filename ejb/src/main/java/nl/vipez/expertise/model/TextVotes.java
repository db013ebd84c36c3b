package nl.vipez.expertise.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Votes of passages for the person behind them: expert search as a voting process (Macdonald and
 * Ounis, "Voting for candidates", CIKM 2006). docs/adr/0014 tells what was measured.
 *
 * <p>A passage gives tie · recency · share³, share being its score over the best of its list: the
 * documents and the offers' own words are lists of their own. The five heaviest votes for an offer
 * are summed, and the sum v is brought into [0, 1) by v / (v + 1): the best passage by a named
 * practitioner gives one half, no votes is 0.
 */
public final class TextVotes {
  /** Power of the share: a passage half as good as the best weighs an eighth. */
  private static final int POWER = 3;

  /** Each year of age costs this factor, from the second year on. */
  private static final double YEARLY = 0.93;

  /** So many votes count: many weak passages do not make an expert. */
  private static final int COUNTED = 5;

  /** So many are kept as evidence. */
  private static final int KEPT = 3;

  private final Map<Long, List<Weighed>> byOffer = new HashMap<>();
  private final Map<String, List<Weighed>> byDocument = new HashMap<>();
  private final Map<String, List<Weighed>> byOwner = new HashMap<>();

  private record Weighed(Passage passage, double weight) {}

  /**
   * One vote with the passage that gave it.
   *
   * @param passage the evidence
   * @param tie how it is tied to the person
   * @param weight the vote, 0 to 1
   */
  public record Vote(Passage passage, Tie tie, double weight) {}

  /**
   * What the passages say for one offer.
   *
   * @param value 0 to 1, 0 without votes
   * @param best the three heaviest votes, heaviest first
   */
  public record Outcome(double value, List<Vote> best) {}

  /**
   * Weighs the passages found for one need.
   *
   * @param lists rankings, each best first, with scores of its own
   * @param year the present year, for the recency
   */
  public TextVotes(List<List<Passage>> lists, int year) {
    for (List<Passage> passages : lists) {
      double best = passages.isEmpty() ? 0 : passages.getFirst().score();
      for (Passage passage : passages) {
        double share = best > 0 ? passage.score() / best : 0;
        Weighed one = new Weighed(passage, recency(passage.year(), year) * Math.pow(share, POWER));
        passage.offer().ifPresent(offer -> add(byOffer, offer, one));
        passage.document().ifPresent(document -> add(byDocument, document, one));
        passage
            .owner()
            .filter(owner -> passage.offer().isEmpty())
            .ifPresent(owner -> add(byOwner, owner, one));
      }
    }
  }

  private static <K> void add(Map<K, List<Weighed>> map, K key, Weighed one) {
    map.computeIfAbsent(key, any -> new ArrayList<>()).add(one);
  }

  /**
   * Counts the votes for an offer.
   *
   * @param municipalities the provider's municipality and its predecessors
   */
  public Outcome count(Offer offer, Set<String> municipalities) {
    Map<Passage, Double> touched = new LinkedHashMap<>();
    collect(touched, byOffer.get(offer.id()));
    offer.documents().forEach(document -> collect(touched, byDocument.get(document)));
    municipalities.forEach(owner -> collect(touched, byOwner.get(owner)));
    List<Vote> votes = new ArrayList<>();
    touched.forEach(
        (passage, weight) ->
            Tie.of(offer, municipalities, passage)
                .ifPresent(tie -> votes.add(new Vote(passage, tie, tie.weight() * weight))));
    votes.sort(
        Comparator.comparingDouble(Vote::weight)
            .reversed()
            .thenComparingInt(vote -> vote.passage().rank()));
    double sum = votes.stream().limit(COUNTED).mapToDouble(Vote::weight).sum();
    return new Outcome(
        sum / (sum + 1), List.copyOf(votes.subList(0, Math.min(KEPT, votes.size()))));
  }

  private static void collect(Map<Passage, Double> touched, @Nullable List<Weighed> found) {
    if (found != null) {
      found.forEach(one -> touched.put(one.passage(), one.weight()));
    }
  }

  /**
   * 1 up to one year old, then 7 % less a year, never below 0.3; an unknown year counts as five
   * years old.
   */
  public static double recency(Optional<Integer> written, int year) {
    int age = Math.max(0, year - written.orElse(year - 5));
    return Math.max(0.3, Math.pow(YEARLY, Math.max(0, age - 1)));
  }
}
