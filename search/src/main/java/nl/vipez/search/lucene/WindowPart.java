package nl.vipez.search.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Scorer;

/**
 * A part of a query that scores a segment's places a window at a time: word after word into plain
 * rows of numbers, which takes a fraction of the time that going place by place takes. Windows
 * ascend.
 */
interface WindowPart {

  /** How many places a window has. */
  int WIDTH = 2_048;

  /**
   * Adds what each place from one up to another scores; 0 is no match.
   *
   * @param into the window's row: the first place's score at 0
   */
  void add(int from, int to, float[] into) throws IOException;

  /** The first place from one on that may be found; windows before it need not be asked for. */
  int next(int from) throws IOException;

  /** Where a list of places goes on, from a place on. */
  static int next(DocIdSetIterator places, int from) throws IOException {
    return places.docID() < from ? places.advance(from) : places.docID();
  }

  /** The first place that any of some may find. */
  private static int nextOfAny(List<WindowPart> parts, int from) throws IOException {
    int next = DocIdSetIterator.NO_MORE_DOCS;
    for (WindowPart part : parts) {
      next = Math.min(next, part.next(from));
    }
    return next;
  }

  /** The sum of some. */
  record Sum(List<WindowPart> parts) implements WindowPart {
    @Override
    public void add(int from, int to, float[] into) throws IOException {
      for (WindowPart part : parts) {
        if (part.next(from) < to) {
          part.add(from, to, into);
        }
      }
    }

    @Override
    public int next(int from) throws IOException {
      return nextOfAny(parts, from);
    }
  }

  /** The best of some. */
  final class Best implements WindowPart {
    private final List<WindowPart> parts;
    private final float[] one = new float[WIDTH];
    private final float[] best = new float[WIDTH];

    Best(List<WindowPart> parts) {
      this.parts = parts;
    }

    @Override
    public void add(int from, int to, float[] into) throws IOException {
      int width = to - from;
      Arrays.fill(best, 0, width, 0);
      for (WindowPart part : parts) {
        if (part.next(from) < to) {
          Arrays.fill(one, 0, width, 0);
          part.add(from, to, one);
          for (int i = 0; i < width; i++) {
            best[i] = Math.max(best[i], one[i]);
          }
        }
      }
      for (int i = 0; i < width; i++) {
        into[i] += best[i];
      }
    }

    @Override
    public int next(int from) throws IOException {
      return nextOfAny(parts, from);
    }
  }

  /** Some evenly, as {@link Balanced} says. */
  final class Even implements WindowPart {
    private final List<WindowPart> words;
    private final float share;
    private final float[] one = new float[WIDTH];
    private final float[] sum = new float[WIDTH];
    private final float[] roots = new float[WIDTH];

    Even(List<WindowPart> words, float share) {
      this.words = words;
      this.share = share;
    }

    @Override
    public void add(int from, int to, float[] into) throws IOException {
      int width = to - from;
      Arrays.fill(sum, 0, width, 0);
      Arrays.fill(roots, 0, width, 0);
      for (WindowPart word : words) {
        if (word.next(from) >= to) {
          continue;
        }
        Arrays.fill(one, 0, width, 0);
        word.add(from, to, one);
        for (int i = 0; i < width; i++) {
          sum[i] += one[i];
          roots[i] += (float) Math.sqrt(one[i]);
        }
      }
      float evenly = share / words.size();
      for (int i = 0; i < width; i++) {
        into[i] += (1 - share) * sum[i] + evenly * roots[i] * roots[i];
      }
    }

    @Override
    public int next(int from) throws IOException {
      return nextOfAny(words, from);
    }
  }

  /** The sum of some where all of them are. */
  final class Every implements WindowPart {
    private final List<WindowPart> parts;
    private final float[] one = new float[WIDTH];
    private final float[] sum = new float[WIDTH];

    Every(List<WindowPart> parts) {
      this.parts = parts;
    }

    @Override
    public void add(int from, int to, float[] into) throws IOException {
      int width = to - from;
      Arrays.fill(sum, 0, width, 0);
      parts.getFirst().add(from, to, sum);
      for (WindowPart part : parts.subList(1, parts.size())) {
        Arrays.fill(one, 0, width, 0);
        part.add(from, to, one);
        for (int i = 0; i < width; i++) {
          sum[i] = sum[i] > 0 && one[i] > 0 ? sum[i] + one[i] : 0;
        }
      }
      for (int i = 0; i < width; i++) {
        into[i] += sum[i];
      }
    }

    @Override
    public int next(int from) throws IOException {
      int next = from;
      for (WindowPart part : parts) {
        next = Math.max(next, part.next(from));
      }
      return next;
    }
  }

  /** One that must be there, and what raises it. */
  final class Raised implements WindowPart {
    private final WindowPart found;
    private final WindowPart raising;
    private final float[] base = new float[WIDTH];
    private final float[] more = new float[WIDTH];

    Raised(WindowPart found, WindowPart raising) {
      this.found = found;
      this.raising = raising;
    }

    @Override
    public void add(int from, int to, float[] into) throws IOException {
      int width = to - from;
      Arrays.fill(base, 0, width, 0);
      Arrays.fill(more, 0, width, 0);
      found.add(from, to, base);
      if (raising.next(from) < to) {
        raising.add(from, to, more);
      }
      for (int i = 0; i < width; i++) {
        into[i] += base[i] > 0 ? base[i] + more[i] : 0;
      }
    }

    @Override
    public int next(int from) throws IOException {
      return found.next(from);
    }
  }

  /** Anything else, place by place. */
  record Other(Scorer scorer) implements WindowPart {
    @Override
    public void add(int from, int to, float[] into) throws IOException {
      DocIdSetIterator places = scorer.iterator();
      for (int place = next(from); place < to; place = places.nextDoc()) {
        into[place - from] += scorer.score();
      }
    }

    @Override
    public int next(int from) throws IOException {
      return WindowPart.next(scorer.iterator(), from);
    }
  }
}
