package nl.vipez.search.lucene;

import java.util.Arrays;
import org.apache.lucene.search.DocIdSetIterator;

/**
 * A number for each of some places of a segment, or for each of some of its documents.
 *
 * @param places ascending; not to be changed
 * @param scores one a place, each above 0; not to be changed
 */
record Row(int[] places, float[] scores) {

  /** Nothing anywhere. */
  static final Row EMPTY = new Row(new int[0], new float[0]);

  /** How much memory it takes. */
  long bytes() {
    return (long) places.length * (Integer.BYTES + Float.BYTES);
  }

  /** Where a place, or the first one behind it, stands; looked for from there on. */
  int find(int place, int from) {
    int step = 1;
    int low = from;
    while (low + step < places.length && places[low + step] < place) {
      low += step;
      step <<= 1;
    }
    int found = Arrays.binarySearch(places, low, Math.min(places.length, low + step + 1), place);
    return found < 0 ? -found - 1 : found;
  }

  /** Takes places in as they come. */
  static final class Builder {
    private int[] places = new int[64];
    private float[] scores = new float[64];
    private int count;

    /** Places ascend. */
    void add(int place, float score) {
      if (count == places.length) {
        places = Arrays.copyOf(places, 2 * count);
        scores = Arrays.copyOf(scores, 2 * count);
      }
      places[count] = place;
      scores[count++] = score;
    }

    Row row() {
      return count == 0
          ? EMPTY
          : new Row(Arrays.copyOf(places, count), Arrays.copyOf(scores, count));
    }
  }

  /** A row as part of a query; windows may be asked for in any order. */
  static final class Known implements WindowPart {
    private final Row row;
    private int at;
    private int asked;

    Known(Row row) {
      this.row = row;
    }

    @Override
    public void add(int from, int to, float[] into) {
      turn(from);
      int[] places = row.places;
      for (; at < places.length && places[at] < to; at++) {
        into[places[at] - from] += row.scores[at];
      }
      asked = to;
    }

    @Override
    public int next(int from) {
      turn(from);
      return at < row.places.length ? row.places[at] : DocIdSetIterator.NO_MORE_DOCS;
    }

    private void turn(int from) {
      if (from != asked) {
        at = row.find(from, from < asked ? 0 : at);
        asked = from;
      }
    }
  }
}
