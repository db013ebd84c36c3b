package nl.vipez.search.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.DocAndFloatFeatureBuffer;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.similarities.Similarity.SimScorer;

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

  /** The sum of some. */
  record Sum(List<WindowPart> parts) implements WindowPart {
    @Override
    public void add(int from, int to, float[] into) throws IOException {
      for (WindowPart part : parts) {
        part.add(from, to, into);
      }
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
        Arrays.fill(one, 0, width, 0);
        part.add(from, to, one);
        for (int i = 0; i < width; i++) {
          best[i] = Math.max(best[i], one[i]);
        }
      }
      for (int i = 0; i < width; i++) {
        into[i] += best[i];
      }
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
      raising.add(from, to, more);
      for (int i = 0; i < width; i++) {
        into[i] += base[i] > 0 ? base[i] + more[i] : 0;
      }
    }
  }

  /** A word's occurrences, by BM25. */
  final class Alone implements WindowPart {
    private final PostingsEnum word;
    private final float weight;
    private final byte[] norms;
    private final SimScorer similarity;
    private final DocAndFloatFeatureBuffer some = new DocAndFloatFeatureBuffer();

    /**
     * A word's occurrences.
     *
     * @param weight what each counts
     */
    Alone(PostingsEnum word, float weight, byte[] norms, SimScorer similarity) {
      this.word = word;
      this.weight = weight;
      this.norms = norms;
      this.similarity = similarity;
    }

    @Override
    public void add(int from, int to, float[] into) throws IOException {
      if (word.docID() < from) {
        word.advance(from);
      }
      for (word.nextPostings(to, some); some.size > 0; word.nextPostings(to, some)) {
        for (int i = 0; i < some.size; i++) {
          int place = some.docs[i];
          into[place - from] += similarity.score(weight * some.features[i], norms[place] & 0xFF);
        }
      }
    }
  }

  /** The occurrences of a word and of compounds that hold it, as if of one word, by BM25. */
  final class Together implements WindowPart {
    private final PostingsEnum word;
    private final PostingsEnum part;
    private final float weight;
    private final byte[] norms;
    private final SimScorer similarity;
    private final float[] frequencies = new float[WIDTH];
    private final DocAndFloatFeatureBuffer some = new DocAndFloatFeatureBuffer();

    /**
     * A word's occurrences, and those of compounds.
     *
     * @param word where it stands by itself
     * @param part where it stands inside compounds
     * @param weight what each of the latter counts
     */
    Together(
        PostingsEnum word, PostingsEnum part, float weight, byte[] norms, SimScorer similarity) {
      this.word = word;
      this.part = part;
      this.weight = weight;
      this.norms = norms;
      this.similarity = similarity;
    }

    @Override
    public void add(int from, int to, float[] into) throws IOException {
      Arrays.fill(frequencies, 0);
      if (count(word, 1, from, to) | count(part, weight, from, to)) {
        for (int i = 0; i < to - from; i++) {
          if (frequencies[i] > 0) {
            into[i] += similarity.score(frequencies[i], norms[from + i] & 0xFF);
          }
        }
      }
    }

    private boolean count(PostingsEnum places, float each, int from, int to) throws IOException {
      boolean any = false;
      if (places.docID() < from) {
        places.advance(from);
      }
      for (places.nextPostings(to, some); some.size > 0; places.nextPostings(to, some)) {
        any = true;
        for (int i = 0; i < some.size; i++) {
          frequencies[some.docs[i] - from] += each * some.features[i];
        }
      }
      return any;
    }
  }

  /** Anything else, place by place. */
  record Other(Scorer scorer) implements WindowPart {
    @Override
    public void add(int from, int to, float[] into) throws IOException {
      DocIdSetIterator places = scorer.iterator();
      int place = places.docID() < from ? places.advance(from) : places.docID();
      for (; place < to; place = places.nextDoc()) {
        into[place - from] += scorer.score();
      }
    }
  }
}
