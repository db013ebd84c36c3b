package nl.vipez.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.vipez.search.latent.LatentTerms;
import org.apache.lucene.util.VectorUtil;

/**
 * Raises each of the first documents by what those nearest to it in subject score: documents alike
 * answer a question alike, so one that stands among good ones is likely good, and one whose words
 * are there by accident stands alone (score regularisation; Diaz, Regularizing ad hoc retrieval
 * scores, CIKM 2005). Works on the documents found and nothing else, whatever else there is.
 */
final class KindredRanking {

  /** So many documents are looked at; those further down keep their order. */
  static final int WINDOW = 50;

  private static final int NEAREST = 10;

  private final List<Found> found;
  private final float[][] subjects;
  private final float weight;
  private final float[] nearness = new float[NEAREST];
  private final float[] scores = new float[NEAREST];

  private KindredRanking(List<Found> found, float[][] subjects, float weight) {
    this.found = found;
    this.subjects = subjects;
    this.weight = weight;
  }

  /**
   * Of documents, best first.
   *
   * @param latent the vectors of passages
   */
  static KindredRanking of(List<Found> found, LatentVectors latent, Ranking ranking)
      throws IOException {
    float[][] subjects = new float[Math.min(WINDOW, found.size())][];
    for (int i = 0; i < subjects.length; i++) {
      subjects[i] = subject(found.get(i), latent, ranking);
    }
    return new KindredRanking(found, subjects, ranking.kindred());
  }

  /** What the passages that count are about, each by what it adds to the score; of length 1. */
  private static float[] subject(Found document, LatentVectors latent, Ranking ranking)
      throws IOException {
    float[] sum = new float[latent.terms().dimensions()];
    byte[] vectors = latent.of(document.leaf().reader());
    PassageScores.Strongest passages = document.strongest();
    for (int i = 0; i < passages.count(); i++) {
      float share = passages.score(i) * PassageScores.share(i, ranking.second(), ranking.further());
      int offset = passages.place(i) * sum.length;
      for (int j = 0; j < sum.length; j++) {
        sum[j] += share * vectors[offset + j];
      }
    }
    LatentTerms.normalise(sum, 0, sum.length);
    return sum;
  }

  /** The documents, best first again; no score becomes lower. */
  List<Found> ranked() {
    List<Found> result = new ArrayList<>();
    for (int i = 0; i < subjects.length; i++) {
      Found document = found.get(i);
      result.add(document.scored(document.score() + weight * around(i)));
    }
    result.sort(Found::compareTo);
    result.addAll(found.subList(subjects.length, found.size()));
    return result;
  }

  /** The mean score of the nearest documents, each by its nearness; 0 when none is near at all. */
  private float around(int document) {
    int count = 0;
    for (int other = 0; other < subjects.length; other++) {
      float near =
          other == document ? 0 : VectorUtil.dotProduct(subjects[document], subjects[other]);
      if (near > 0 && (count < NEAREST || near > nearness[NEAREST - 1])) {
        count = Math.min(NEAREST, count + 1);
        keep(count - 1, near, found.get(other).score());
      }
    }
    float sum = 0;
    float all = 0;
    for (int i = 0; i < count; i++) {
      sum += nearness[i] * scores[i];
      all += nearness[i];
    }
    return count == 0 ? 0 : sum / all;
  }

  /** Nearest first; what stands last goes. */
  private void keep(int last, float near, float score) {
    int place = last;
    for (; place > 0 && nearness[place - 1] < near; place--) {
      nearness[place] = nearness[place - 1];
      scores[place] = scores[place - 1];
    }
    nearness[place] = near;
    scores[place] = score;
  }
}
