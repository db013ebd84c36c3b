package nl.vipez.expertise.quality;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.vipez.expertise.model.Offer;
import nl.vipez.expertise.model.TextVotes;

/** The votes as they are shipped. */
final class ShippedVotes implements TextModel {
  private static final int DOCUMENT_PASSAGES = 100;
  private static final int OFFER_PASSAGES = 30;
  private static final int NOW = 2026;

  @Override
  public Map<Long, Double> scores(
      TestCollection collection, Judged need, TestCollection.Found found) {
    TextVotes votes =
        new TextVotes(
            List.of(
                Voting.first(found.documents(), DOCUMENT_PASSAGES),
                Voting.first(found.words(), OFFER_PASSAGES)),
            NOW);
    Map<Long, Double> scores = new HashMap<>();
    for (Offer offer : collection.offers()) {
      double value = votes.count(offer, Set.of(offer.municipality())).value();
      if (value > 0) {
        scores.put(offer.id(), value);
      }
    }
    return scores;
  }
}
