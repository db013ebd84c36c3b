package nl.vipez.expertise.quality;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import nl.vipez.expertise.model.Offer;
import nl.vipez.expertise.model.Passage;
import nl.vipez.expertise.model.TextVotes;
import nl.vipez.expertise.model.Tie;

/**
 * Voting models: each passage votes for those tied to it (Macdonald and Ounis, CIKM 2006).
 *
 * @param vote from rank and share of the best score
 * @param power of the number of votes: 0 sums, 1 is MNZ
 */
record Voting(Vote vote, int power) implements TextModel {
  private static final int DEPTH = 100;
  private static final int OFFER_DEPTH = 30;
  private static final int NOW = 2026;

  /** The strength of a vote. */
  interface Vote {
    double of(int rank, double share);
  }

  @Override
  public Map<Long, Double> scores(
      TestCollection collection, Judged need, TestCollection.Found found) {
    Map<Long, Double> scores = new HashMap<>();
    for (Offer offer : collection.offers()) {
      List<Double> votes = new ArrayList<>();
      votes(offer, first(found.documents(), DEPTH), votes);
      votes(offer, first(found.words(), OFFER_DEPTH), votes);
      double sum = votes.stream().mapToDouble(Double::doubleValue).sum();
      if (sum > 0) {
        scores.put(offer.id(), sum * Math.pow(votes.size(), power));
      }
    }
    return scores;
  }

  static List<Passage> first(List<Passage> passages, int most) {
    return passages.subList(0, Math.min(most, passages.size()));
  }

  private void votes(Offer offer, List<Passage> passages, List<Double> votes) {
    ToDoubleFunction<Passage> share = passage -> passage.score() / passages.getFirst().score();
    for (Passage passage : passages) {
      Tie.of(offer, Set.of(offer.municipality()), passage)
          .ifPresent(
              tie ->
                  votes.add(
                      tie.weight()
                          * TextVotes.recency(passage.year(), NOW)
                          * vote.of(passage.rank(), share.applyAsDouble(passage))));
    }
  }
}
