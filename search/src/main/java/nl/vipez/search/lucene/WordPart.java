package nl.vipez.search.lucene;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.DocAndFloatFeatureBuffer;
import org.apache.lucene.search.similarities.Similarity.SimScorer;

/** A word as part of a query, read off where it stands; windows ascend. */
sealed interface WordPart extends WindowPart {

  /** A word's occurrences, by BM25. */
  final class Alone implements WordPart {
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
      next(from);
      for (word.nextPostings(to, some); some.size > 0; word.nextPostings(to, some)) {
        for (int i = 0; i < some.size; i++) {
          int place = some.docs[i];
          into[place - from] += similarity.score(weight * some.features[i], norms[place] & 0xFF);
        }
      }
    }

    @Override
    public int next(int from) throws IOException {
      return WindowPart.next(word, from);
    }
  }

  /** The occurrences of a word and of compounds that hold it, as if of one word, by BM25. */
  final class Together implements WordPart {
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
      Arrays.fill(frequencies, 0, to - from, 0);
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
      WindowPart.next(places, from);
      for (places.nextPostings(to, some); some.size > 0; places.nextPostings(to, some)) {
        any = true;
        for (int i = 0; i < some.size; i++) {
          frequencies[some.docs[i] - from] += each * some.features[i];
        }
      }
      return any;
    }

    @Override
    public int next(int from) throws IOException {
      return Math.min(WindowPart.next(word, from), WindowPart.next(part, from));
    }
  }
}
