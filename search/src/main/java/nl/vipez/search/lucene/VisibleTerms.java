package nl.vipez.search.lucene;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/**
 * Reads terms off the index. Whether a caller may know of one is for the reader's user to check.
 */
final class VisibleTerms {

  /** The most terms looked at for one prefix, so that a short one stays cheap. */
  private static final int MOST = 20_000;

  private VisibleTerms() {}

  /**
   * A term.
   *
   * @param term as indexed
   * @param documents how many documents hold it, seen or not
   */
  record Candidate(String term, int documents) {}

  /** The commonest terms that start so. */
  static List<Candidate> startingWith(View view, String field, String prefix, int max)
      throws IOException {
    return view.remembered().terms(field, prefix, max, () -> read(view, field, prefix, max));
  }

  private static List<Candidate> read(View view, String field, String prefix, int max)
      throws IOException {
    Map<String, Integer> counts = new HashMap<>();
    BytesRef start = new BytesRef(prefix);
    for (LeafReaderContext leaf : view.leaves()) {
      Terms terms = leaf.reader().terms(field);
      if (terms == null) {
        continue;
      }
      TermsEnum each = terms.iterator();
      int read = 0;
      if (each.seekCeil(start) != TermsEnum.SeekStatus.END) {
        for (BytesRef term = each.term();
            term != null && StringHelper.startsWith(term, start) && read++ < MOST;
            term = each.next()) {
          counts.merge(term.utf8ToString(), each.docFreq(), Integer::sum);
        }
      }
    }
    return counts.entrySet().stream()
        .map(entry -> new Candidate(entry.getKey(), entry.getValue()))
        .sorted(
            Comparator.comparingInt(Candidate::documents).reversed().thenComparing(Candidate::term))
        .limit(max)
        .toList();
  }
}
