package nl.vipez.search.lucene;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;

/** How long passages and titles are, as BM25 wants it; read once, as long as a segment is open. */
final class Norms {

  private final Map<IndexReader.CacheKey, Map<String, byte[]>> bySegment =
      new ConcurrentHashMap<>();

  /** A byte for each place of a segment; not to be changed. */
  byte[] of(LeafReader segment, String field) throws IOException {
    IndexReader.CacheHelper helper = segment.getCoreCacheHelper();
    if (helper == null) {
      return read(segment, field);
    }
    Map<String, byte[]> fields =
        bySegment.computeIfAbsent(
            helper.getKey(),
            key -> {
              helper.addClosedListener(bySegment::remove);
              return new ConcurrentHashMap<>();
            });
    byte[] known = fields.get(field);
    if (known == null) {
      known = read(segment, field);
      fields.put(field, known);
    }
    return known;
  }

  private static byte[] read(LeafReader segment, String field) throws IOException {
    byte[] norms = new byte[segment.maxDoc()];
    NumericDocValues values = segment.getNormValues(field);
    if (values != null) {
      for (int place = values.nextDoc();
          place != DocIdSetIterator.NO_MORE_DOCS;
          place = values.nextDoc()) {
        norms[place] = (byte) values.longValue();
      }
    }
    return norms;
  }
}
