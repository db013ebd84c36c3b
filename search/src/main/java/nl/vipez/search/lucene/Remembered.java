package nl.vipez.search.lucene;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.vipez.search.AccessFilter;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.FixedBitSet;

/**
 * What was worked out of the index at one moment and holds as long as that moment is searched: what
 * a caller may see, and the commonest terms by prefix and the documents that hold a word, which
 * depend on no caller.
 */
final class Remembered {

  private static final int MOST_CALLERS = 200;
  private static final int MOST_PREFIXES = 2_000;
  private static final int MOST_WORDS = 2_000;

  private final Map<AccessFilter, List<FixedBitSet>> admitted = bounded(MOST_CALLERS);
  private final Map<String, List<VisibleTerms.Candidate>> terms = bounded(MOST_PREFIXES);
  private final Map<Query, List<int[]>> holders = bounded(MOST_WORDS);
  private final Map<Term, Integer> passages = bounded(MOST_WORDS * 4);
  private final KnownScores scores = new KnownScores();

  /** Something worked out that may find the disk failing. */
  interface Working<T> {
    T out() throws IOException;
  }

  /** Keeps one for each moment of an index that is searched. */
  static final class Moments {
    private final Map<IndexReader.CacheKey, Remembered> byReader = new ConcurrentHashMap<>();

    Remembered of(IndexReader reader) {
      IndexReader.CacheHelper helper = reader.getReaderCacheHelper();
      if (helper == null) {
        return new Remembered();
      }
      return byReader.computeIfAbsent(
          helper.getKey(),
          key -> {
            helper.addClosedListener(byReader::remove);
            return new Remembered();
          });
    }
  }

  /** The documents a caller may see, by segment; not to be changed. */
  List<FixedBitSet> admitted(AccessFilter access, Working<List<FixedBitSet>> working)
      throws IOException {
    return get(admitted, access, working);
  }

  /** The places of the documents that hold a word, by segment; not to be changed. */
  List<int[]> holders(Query word, Working<List<int[]>> working) throws IOException {
    return get(holders, word, working);
  }

  /** In how many passages a term stands. */
  int passages(Term term, Working<Integer> working) throws IOException {
    return get(passages, term, working);
  }

  /** What a part of a query scores, by segment. */
  List<PartScores> scores(Outline.Part part, Ranking ranking, Working<List<PartScores>> working)
      throws IOException {
    return scores.of(part, ranking, working);
  }

  /** The commonest terms of a prefix. */
  List<VisibleTerms.Candidate> terms(
      String field, String prefix, int max, Working<List<VisibleTerms.Candidate>> working)
      throws IOException {
    return get(terms, field + Fields.SEPARATOR + max + Fields.SEPARATOR + prefix, working);
  }

  private static <K, V> V get(Map<K, V> known, K key, Working<V> working) throws IOException {
    synchronized (known) {
      V value = known.get(key);
      if (value != null) {
        return value;
      }
    }
    V worked = working.out();
    synchronized (known) {
      known.put(key, worked);
    }
    return worked;
  }

  private static <K, V> Map<K, V> bounded(int most) {
    return new LinkedHashMap<>(16, 0.75f, true) {
      private static final long serialVersionUID = 1L;

      @Override
      protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return size() > most;
      }
    };
  }
}
