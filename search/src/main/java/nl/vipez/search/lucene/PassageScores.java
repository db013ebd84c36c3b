package nl.vipez.search.lucene;

/**
 * Makes one document's score out of its passages' as they stream by in order: the best passage and
 * a share of the second best, each raised by a share of its direct neighbours', for a subject does
 * not stop where a page or a section does; and the document's own (its title).
 */
final class PassageScores {

  private final float second;
  private final float neighbour;
  private float own;
  private float best;
  private float next;
  private int last = -2;
  private float lastRaw;
  private float lastRaised;

  PassageScores(Ranking ranking) {
    this(ranking.second(), ranking.neighbour());
  }

  PassageScores(float second, float neighbour) {
    this.second = second;
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
    float result = own + best + second * next;
    own = 0;
    best = 0;
    next = 0;
    last = -2;
    lastRaw = 0;
    lastRaised = 0;
    return result;
  }

  private void keep(float score) {
    if (score > best) {
      next = best;
      best = score;
    } else if (score > next) {
      next = score;
    }
  }
}
