package nl.vipez.search.lucene;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;

/**
 * Where the documents themselves stand among the passages of a segment; a passage belongs to the
 * next one. Kept as long as the segment is open.
 */
final class ParentBits {

  private final Map<IndexReader.CacheKey, Blocks> bySegment = new ConcurrentHashMap<>();

  Blocks of(LeafReaderContext leaf) throws IOException {
    IndexReader.CacheHelper helper = leaf.reader().getCoreCacheHelper();
    if (helper == null) {
      return read(leaf);
    }
    Blocks known = bySegment.get(helper.getKey());
    if (known == null) {
      known = read(leaf);
      if (bySegment.putIfAbsent(helper.getKey(), known) == null) {
        helper.addClosedListener(bySegment::remove);
      }
    }
    return known;
  }

  private static Blocks read(LeafReaderContext leaf) throws IOException {
    FixedBitSet bits = new FixedBitSet(leaf.reader().maxDoc());
    PostingsEnum postings = leaf.reader().postings(new Term(Fields.DOCUMENT, "1"));
    if (postings != null) {
      for (int doc = postings.nextDoc();
          doc != DocIdSetIterator.NO_MORE_DOCS;
          doc = postings.nextDoc()) {
        bits.set(doc);
      }
    }
    return new Blocks(bits);
  }
}
