package nl.vipez.search.lucene;

import java.util.Arrays;

/**
 * What a part of a query scores in one segment, kept: the same words are asked again. With it goes
 * what each document would score had only this part been asked, for a document cannot score more
 * than its parts do alone (see {@link #of}).
 *
 * @param places what passages and documents score, by place
 * @param documents where the documents stand that hold the part; not to be changed
 * @param own what documents themselves score, by number
 * @param alone at most what their passages add, by number
 */
record PartScores(Row places, int[] documents, Row own, Row alone) {

  long bytes() {
    return places.bytes() + own.bytes() + alone.bytes() + (long) documents.length * Integer.BYTES;
  }

  /**
   * Works the documents' out of the places'.
   *
   * <p>A document's passages add up to Σ wᵢ f(pᵢ + ν neighbours), pᵢ being the scores that the
   * parts give its i-th passage, and w falling. f is a sum or as {@link Balanced} says: homogeneous
   * and concave, so that f(a) + f(b) ≤ f(a + b), by which all of it is at most f of what each part
   * adds up to by itself; and that is most when each has its best passages first. A passage counts
   * here as well for which only its neighbours score, since another part may score it.
   */
  static PartScores of(Row places, Blocks blocks, Ranking ranking) {
    Row.Builder own = new Row.Builder();
    Row.Builder alone = new Row.Builder();
    Passages passages = new Passages(ranking);
    int[] at = places.places();
    int[] documents = new int[blocks.count()];
    int count = 0;
    int i = 0;
    while (i < at.length) {
      int document = blocks.number(at[i]);
      int first = blocks.first(document);
      int place = blocks.place(document);
      documents[count++] = place;
      passages.start(place - first);
      boolean some = false;
      for (; i < at.length && at[i] < place; i++) {
        passages.scores[at[i] - first + 1] = places.scores()[i];
        some = true;
      }
      if (some) {
        alone.add(document, passages.most());
      }
      if (i < at.length && at[i] == place) {
        own.add(document, places.scores()[i++]);
      }
    }
    return new PartScores(places, Arrays.copyOf(documents, count), own.row(), alone.row());
  }

  /** One document's passages, with a place free before and behind them. */
  private static final class Passages {
    private final Ranking ranking;
    private float[] scores = new float[256];
    private int count;

    Passages(Ranking ranking) {
      this.ranking = ranking;
    }

    void start(int passages) {
      count = passages;
      if (scores.length < count + 2) {
        scores = new float[count + 2];
      } else {
        Arrays.fill(scores, 0, count + 2, 0);
      }
    }

    float most() {
      float[] best = new float[PassageScores.COUNTED];
      for (int i = 1; i <= count; i++) {
        float raised = scores[i] + ranking.neighbour() * (scores[i - 1] + scores[i + 1]);
        if (raised > best[0]) {
          best[0] = raised;
          for (int j = 0; j + 1 < best.length && best[j] > best[j + 1]; j++) {
            float lower = best[j + 1];
            best[j + 1] = best[j];
            best[j] = lower;
          }
        }
      }
      float sum = best[PassageScores.COUNTED - 1];
      float second = Math.max(ranking.second(), ranking.further());
      sum += second * best[PassageScores.COUNTED - 2];
      for (int j = 0; j < PassageScores.COUNTED - 2; j++) {
        sum += ranking.further() * best[j];
      }
      return sum;
    }
  }
}
