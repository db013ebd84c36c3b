package nl.vipez.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.vipez.search.latent.LatentTerms;
import nl.vipez.search.latent.SparseMatrix;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.Bits;

/** Works out the latent vectors of the words in an index; takes seconds. */
final class LatentTraining {

  /** With fewer there is nothing to learn from. */
  static final int FEWEST_PASSAGES = 500;

  /** Of more, every second, third … is read: more say nothing more. */
  private static final int MOST_PASSAGES = 50_000;

  private static final int DIMENSIONS = 64;
  private static final int RAREST = 3;
  private static final double COMMONEST = 0.2;

  private final IndexReader reader;
  private final int passages;
  private final int step;

  private LatentTraining(IndexReader reader) {
    this.reader = reader;
    this.passages = reader.numDocs();
    this.step = Math.max(1, Math.ceilDiv(reader.maxDoc(), MOST_PASSAGES));
  }

  /** Nothing when the index is too small. */
  static Optional<LatentTerms> of(IndexReader reader) throws IOException {
    return reader.numDocs() < FEWEST_PASSAGES
        ? Optional.empty()
        : new LatentTraining(reader).train();
  }

  private Optional<LatentTerms> train() throws IOException {
    Map<String, Integer> held = held();
    List<String> terms = new ArrayList<>(held.keySet());
    if (terms.size() < DIMENSIONS) {
      return Optional.empty();
    }
    Map<String, Integer> rows = new HashMap<>();
    float[] rarity = new float[terms.size()];
    held.forEach(
        (term, count) -> {
          rarity[rows.size()] = (float) Math.log((passages + 1.0) / count);
          rows.put(term, rows.size());
        });
    SparseMatrix weights = weights(rows);
    return Optional.of(LatentTerms.of(terms, rarity, weights, DIMENSIONS, passages));
  }

  /** How many passages hold a word, for words neither very rare nor very common. */
  private Map<String, Integer> held() throws IOException {
    Map<String, Integer> held = new TreeMap<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      Occurrences.each(
          leaf.reader(), (name, factor, at) -> held.merge(name, at.docFreq(), Integer::sum));
    }
    double most = COMMONEST * passages;
    held.values().removeIf(count -> count < RAREST || count > most);
    return held;
  }

  private SparseMatrix weights(Map<String, Integer> rows) throws IOException {
    SparseMatrix weights = new SparseMatrix(rows.size(), Math.ceilDiv(reader.maxDoc(), step));
    for (LeafReaderContext leaf : reader.leaves()) {
      Bits live = LatentVectors.live(leaf.reader());
      Occurrences.each(
          leaf.reader(),
          (name, factor, at) -> {
            Integer row = rows.get(name);
            if (row != null) {
              int all = leaf.reader().maxDoc();
              Occurrences.passages(
                  at,
                  factor,
                  live,
                  0,
                  all,
                  (place, weight) -> {
                    int overall = leaf.docBase + place;
                    if (overall % step == 0) {
                      weights.add(row, overall / step, weight);
                    }
                  });
            }
          });
    }
    return weights;
  }
}
