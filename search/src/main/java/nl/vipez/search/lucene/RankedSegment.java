package nl.vipez.search.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.function.Function;
import org.apache.lucene.index.LeafReaderContext;

/** One segment's documents under a query: the most each can score, and what it does score. */
final class RankedSegment {

  private final LeafReaderContext leaf;
  private final Blocks blocks;
  private final int base;
  private final WindowPart scored;
  private final WindowPart own;
  private final WindowPart alone;
  private final PassageScores passages;
  private final float[] window = new float[WindowPart.WIDTH];

  /**
   * A segment under a query.
   *
   * @param base the number of its first document among those of all segments
   * @param scores what the query's parts score in the segment
   */
  RankedSegment(
      LeafReaderContext leaf,
      Blocks blocks,
      int base,
      Outline outline,
      Function<Outline.Part, PartScores> scores,
      Ranking ranking) {
    this.leaf = leaf;
    this.blocks = blocks;
    this.base = base;
    this.scored = outline.with(part -> new Row.Known(scores.apply(part).places()));
    this.own = outline.with(part -> new Row.Known(scores.apply(part).own()));
    this.alone = outline.with(part -> new Row.Known(scores.apply(part).alone()));
    this.passages = new PassageScores(ranking);
  }

  LeafReaderContext leaf() {
    return leaf;
  }

  int base() {
    return base;
  }

  int count() {
    return blocks.count();
  }

  int place(int document) {
    return blocks.place(document);
  }

  /** The most each document can score; 0 for those not found. */
  float[] most() throws IOException {
    float[] most = new float[count()];
    for (int from = 0; from < most.length; from += WindowPart.WIDTH) {
      int to = Math.min(most.length, from + WindowPart.WIDTH);
      Arrays.fill(window, 0, to - from, 0);
      own.add(from, to, window);
      alone.add(from, to, window);
      System.arraycopy(window, 0, most, from, to - from);
    }
    return most;
  }

  /** Offers a document with its score. */
  void score(int document, BestDocuments.Segment best) throws IOException {
    int place = blocks.place(document);
    passages.clear();
    for (int from = blocks.first(document); from <= place; from += WindowPart.WIDTH) {
      int to = Math.min(place + 1, from + WindowPart.WIDTH);
      Arrays.fill(window, 0, to - from, 0);
      scored.add(from, to, window);
      for (int at = from; at < to; at++) {
        float score = window[at - from];
        if (score > 0 && at < place) {
          passages.passage(at, score);
        } else if (score > 0) {
          passages.own(score);
        }
      }
    }
    best.offer(place, passages.total(), passages);
  }
}
