package nl.vipez.search.lucene;

import java.io.IOException;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;

/** How long passages and titles are, as BM25 wants it. */
final class Norms {

  private final PerSegment<byte[]> kept = new PerSegment<>();

  /** A byte for each place of a segment; not to be changed. */
  byte[] of(LeafReader segment, String field) throws IOException {
    return kept.of(segment, field, () -> read(segment, field));
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
