package nl.vipez.search.lucene;

import java.io.IOException;
import nl.vipez.search.latent.LatentTerms;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.Bits;

/**
 * The vectors of passages, folded out of their words' as long as a segment is open: what comes in
 * later has vectors at once, and nothing but the words' has to be kept on disk. Each number is a
 * byte; a vector of length 1 has 127 for 1.
 */
final class LatentVectors {

  private static final float ONE = 127;

  /** So many passages are worked out at a time, to bound memory. */
  private static final int AT_A_TIME = 32_768;

  private final LatentTerms terms;
  private final PerSegment<byte[]> kept = new PerSegment<>();

  LatentVectors(LatentTerms terms) {
    this.terms = terms;
  }

  LatentTerms terms() {
    return terms;
  }

  /** The vectors of a segment's passages, one after the other; not to be changed. */
  byte[] of(LeafReader segment) throws IOException {
    return kept.of(segment, "", () -> folded(segment));
  }

  /** Works out what is not there yet. */
  void warm(IndexReader reader) throws IOException {
    for (LeafReaderContext leaf : reader.leaves()) {
      of(leaf.reader());
    }
  }

  /**
   * How near a passage is to a query: the cosine, 0 for those that point away.
   *
   * @param query of length 1
   */
  static float nearness(float[] query, byte[] vectors, int passage) {
    float sum = 0;
    int offset = passage * query.length;
    for (int i = 0; i < query.length; i++) {
      sum += query[i] * vectors[offset + i];
    }
    return Math.max(0, sum / ONE);
  }

  /** What of a segment was not taken out. */
  static Bits live(LeafReader segment) {
    Bits live = segment.getLiveDocs();
    return live == null ? new Bits.MatchAllBits(segment.maxDoc()) : live;
  }

  private byte[] folded(LeafReader segment) throws IOException {
    int dimensions = terms.dimensions();
    int all = segment.maxDoc();
    byte[] result = new byte[Math.multiplyExact(all, dimensions)];
    for (int from = 0; from < all; from += AT_A_TIME) {
      int first = from;
      int end = Math.min(all, from + AT_A_TIME);
      float[] sums = new float[(end - first) * dimensions];
      Bits every = new Bits.MatchAllBits(all);
      Occurrences.each(
          segment,
          (name, factor, at) -> {
            int term = terms.place(name);
            if (term >= 0) {
              Occurrences.passages(
                  at,
                  factor,
                  every,
                  first,
                  end,
                  (place, weight) -> terms.add(term, weight, sums, (place - first) * dimensions));
            }
          });
      for (int i = 0; i < sums.length; i += dimensions) {
        LatentTerms.normalise(sums, i, dimensions);
      }
      for (int i = 0; i < sums.length; i++) {
        result[first * dimensions + i] = (byte) Math.round(ONE * sums[i]);
      }
    }
    return result;
  }
}
