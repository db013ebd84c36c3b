package nl.vipez.search.lucene;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;

/**
 * Where the documents themselves stand among the passages of a segment; a passage belongs to the
 * next one.
 */
final class ParentBits {

  private final PerSegment<Blocks> kept = new PerSegment<>();

  Blocks of(LeafReaderContext leaf) throws IOException {
    return kept.of(leaf.reader(), Fields.DOCUMENT, () -> read(leaf));
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
