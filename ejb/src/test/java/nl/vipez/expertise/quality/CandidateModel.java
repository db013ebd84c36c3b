package nl.vipez.expertise.quality;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.vipez.expertise.model.Offer;
import nl.vipez.expertise.model.Passage;
import nl.vipez.expertise.model.Tie;

/**
 * Model 2 of Balog, Azzopardi and De Rijke (SIGIR 2006): the probability of the need's words in
 * each passage, smoothed with the collection, summed over the passages tied to a person. Over the
 * passages that were found, for the others hold next to none of the words.
 */
record CandidateModel() implements TextModel {
  /** Smoothing weighs as much as a passage of this many words (the mean length, as Balog did). */
  private static final double BETA = 220;

  @Override
  public Map<Long, Double> scores(
      TestCollection collection, Judged need, TestCollection.Found found) {
    List<Passage> passages = new ArrayList<>(found.documents());
    passages.addAll(found.words());
    List<String> query = collection.terms().stems(need.text());
    double[] logs =
        passages.stream().mapToDouble(one -> likelihood(collection.terms(), query, one)).toArray();
    double most = Arrays.stream(logs).max().orElse(0);
    Map<Long, Double> scores = new HashMap<>();
    for (Offer offer : collection.offers()) {
      double sum = 0;
      for (int i = 0; i < logs.length; i++) {
        double tie =
            Tie.of(offer, Set.of(offer.municipality()), passages.get(i))
                .map(Tie::weight)
                .orElse(0.0);
        sum += tie * Math.exp(logs[i] - most);
      }
      if (sum > 0) {
        scores.put(offer.id(), sum);
      }
    }
    return scores;
  }

  private static double likelihood(TermCounts terms, List<String> query, Passage passage) {
    List<String> stems = terms.stems(passage.text());
    int length = terms.length(passage.text());
    double lambda = BETA / (BETA + length);
    double log = 0;
    for (String stem : query) {
      double everywhere = terms.probability(stem);
      if (everywhere > 0) {
        double here = (double) stems.stream().filter(stem::equals).count() / Math.max(1, length);
        log += Math.log((1 - lambda) * here + lambda * everywhere);
      }
    }
    return log;
  }
}
