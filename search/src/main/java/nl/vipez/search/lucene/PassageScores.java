package nl.vipez.search.lucene;

import java.util.Arrays;

/**
 * Makes one document's score out of its passages' as they stream by in order: the best passage and
 * shares of the next four, each raised by a share of its direct neighbours', for a subject does not
 * stop where a page or a section does; and the document's own (its title).
 */
final class PassageScores {

  /** So many of a document's passages count. */
  static final int COUNTED = 5;

  private final float second;
  private final float further;
  private final float neighbour;
  private final float[] best = new float[COUNTED];
  private final int[] places = new int[COUNTED];
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
    keep(last, lastRaised);
    last = place;
    lastRaw = score;
    lastRaised = score + carried;
  }

  /** The document's score, once all of its passages have passed. */
  float total() {
    keep(last, lastRaised);
    lastRaised = 0;
    return own + sum(best, second, further);
  }

  /** The passages that count, after {@link #total()}. */
  Strongest strongest() {
    int count = 0;
    while (count < COUNTED && best[count] > 0) {
      count++;
    }
    return new Strongest(own, Arrays.copyOf(places, count), Arrays.copyOf(best, count));
  }

  /** Starts anew. */
  void clear() {
    Arrays.fill(best, 0);
    own = 0;
    last = -2;
    lastRaw = 0;
    lastRaised = 0;
  }

  /** What passages' scores, best first, add up to. */
  static float sum(float[] scores, float second, float further) {
    float sum = 0;
    for (int i = 0; i < scores.length; i++) {
      sum += scores[i] * share(i, second, further);
    }
    return sum;
  }

  /** What a document's passage counts, by its place among them, best first from 0. */
  static float share(int place, float second, float further) {
    return place == 0 ? 1 : place == 1 ? second : further;
  }

  private void keep(int at, float score) {
    int place = COUNTED - 1;
    if (score <= best[place]) {
      return;
    }
    for (; place > 0 && best[place - 1] < score; place--) {
      best[place] = best[place - 1];
      places[place] = places[place - 1];
    }
    best[place] = score;
    places[place] = at;
  }

  /** The passages that count for a document, best first. */
  static final class Strongest {
    private final float own;
    private final int[] places;
    private final float[] scores;

    Strongest(float own, int[] places, float[] scores) {
      this.own = own;
      this.places = places;
      this.scores = scores;
    }

    /** The best passage's score; 0 when there is none. */
    float best() {
      return scores.length == 0 ? 0 : scores[0];
    }

    int count() {
      return scores.length;
    }

    int place(int i) {
      return places[i];
    }

    float score(int i) {
      return scores[i];
    }

    /** What is added to a passage's score. */
    interface Bonus {
      float of(int passage);
    }

    /** The document's score with something added to each passage's. */
    float total(Bonus bonus, Ranking ranking) {
      float[] raised = new float[scores.length];
      for (int i = 0; i < raised.length; i++) {
        raised[i] = -(scores[i] + bonus.of(places[i]));
      }
      Arrays.sort(raised);
      for (int i = 0; i < raised.length; i++) {
        raised[i] = -raised[i];
      }
      return own + sum(raised, ranking.second(), ranking.further());
    }
  }
}
