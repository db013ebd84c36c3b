package nl.vipez.search.lucene;

import java.util.Arrays;

/**
 * Makes one document's score out of its passages' as they stream by in order: the best passage and
 * shares of the next four, each raised by a share of its direct neighbours', for a subject does not
 * stop where a page or a section does; and the document's own (its title).
 */
final class PassageScores {

  private static final int COUNTED = 5;

  private final float second;
  private final float further;
  private final float neighbour;
  private final float[] best = new float[COUNTED];
  private float own;
  private int last = -2;
  private float lastRaw;
  private float lastRaised;

  PassageScores(Ranking ranking) {
    this(ranking.second(), ranking.further(), ranking.neighbour());
  }

  PassageScores(float second, float further, float neighbour) {
    this.second = second;
    this.further = further;
    this.neighbour = neighbour;
  }

  /** The document's own score. */
  void own(float score) {
    own = score;
  }

  /** A passage's score; places ascend. */
  void passage(int place, float score) {
    boolean adjacent = place == last + 1;
    float carried = adjacent ? neighbour * lastRaw : 0;
    if (adjacent) {
      lastRaised += neighbour * score;
    }
    keep(lastRaised);
    last = place;
    lastRaw = score;
    lastRaised = score + carried;
  }

  /** The document's score; starts anew. */
  float take() {
    keep(lastRaised);
    float result = own + best[0] + second * best[1];
    for (int i = 2; i < COUNTED; i++) {
      result += further * best[i];
    }
    Arrays.fill(best, 0);
    own = 0;
    last = -2;
    lastRaw = 0;
    lastRaised = 0;
    return result;
  }

  private void keep(float score) {
    int place = COUNTED - 1;
    if (score <= best[place]) {
      return;
    }
    for (; place > 0 && best[place - 1] < score; place--) {
      best[place] = best[place - 1];
    }
    best[place] = score;
  }
}
