package nl.vipez.search.lucene;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Scorer;

/** Walks some words' scorers side by side; a query has few words, so that no heap is worth it. */
final class BalancedScorer extends Scorer {

  private final Scorer[] words;
  private final DocIdSetIterator[] places;
  private final int asked;
  private final float share;
  private final long cost;
  private int doc = -1;

  /** Some words' scorers, of so many words asked for. */
  BalancedScorer(List<Scorer> scorers, int asked, float share) {
    this.words = scorers.toArray(Scorer[]::new);
    this.places = scorers.stream().map(Scorer::iterator).toArray(DocIdSetIterator[]::new);
    this.asked = asked;
    this.share = share;
    long sum = 0;
    for (DocIdSetIterator place : places) {
      sum += place.cost();
    }
    this.cost = sum;
  }

  @Override
  public int docID() {
    return doc;
  }

  @Override
  public float score() throws IOException {
    float sum = 0;
    float roots = 0;
    for (int i = 0; i < words.length; i++) {
      if (places[i].docID() == doc) {
        float score = words[i].score();
        sum += score;
        roots += (float) Math.sqrt(score);
      }
    }
    return (1 - share) * sum + share * roots * roots / asked;
  }

  @Override
  public float getMaxScore(int upTo) {
    return Float.POSITIVE_INFINITY;
  }

  @Override
  public DocIdSetIterator iterator() {
    return new DocIdSetIterator() {
      @Override
      public int docID() {
        return doc;
      }

      @Override
      public int nextDoc() throws IOException {
        return advance(doc + 1);
      }

      @Override
      public int advance(int target) throws IOException {
        int least = NO_MORE_DOCS;
        for (DocIdSetIterator place : places) {
          int at = place.docID() < target ? place.advance(target) : place.docID();
          least = Math.min(least, at);
        }
        doc = least;
        return least;
      }

      @Override
      public long cost() {
        return cost;
      }
    };
  }
}
