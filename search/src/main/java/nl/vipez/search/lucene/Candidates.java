package nl.vipez.search.lucene;

import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.IntroSelector;

/** Documents by number, each with the most it can score; those that can score most come first. */
final class Candidates {

  private long[] open = new long[256];
  private int count;

  /** Whether a document that can score so much is still worth scoring. */
  interface Worth {
    boolean of(float most);
  }

  void add(int document, float most) {
    open = ArrayUtil.grow(open, count + 1);
    // Numbers above 0 are in the order of their bits.
    open[count++] = (long) Float.floatToRawIntBits(most) << Integer.SIZE | document;
  }

  int left() {
    return count;
  }

  /** Takes out so many, or all that are left, in no order. */
  int[] next(int most) {
    int from = Math.max(0, count - most);
    if (from > 0) {
      new Selector().select(0, count, from);
    }
    int[] next = new int[count - from];
    for (int i = 0; i < next.length; i++) {
      next[i] = (int) open[from + i];
    }
    count = from;
    return next;
  }

  /** Leaves out those that are not worth it any more. */
  void keep(Worth worth) {
    int kept = 0;
    for (int i = 0; i < count; i++) {
      if (worth.of(Float.intBitsToFloat((int) (open[i] >>> Integer.SIZE)))) {
        open[kept++] = open[i];
      }
    }
    count = kept;
  }

  private final class Selector extends IntroSelector {
    private long pivot;

    @Override
    protected void setPivot(int i) {
      pivot = open[i];
    }

    @Override
    protected int comparePivot(int j) {
      return Long.compare(pivot, open[j]);
    }

    @Override
    protected void swap(int i, int j) {
      long one = open[i];
      open[i] = open[j];
      open[j] = one;
    }
  }
}
