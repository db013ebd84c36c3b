package nl.vipez.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.vipez.search.IndexEntry;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/** Lists the documents in the index. */
final class Entries {

  private static final Set<String> FIELDS = Set.of(Fields.ID, Fields.FINGERPRINT, Fields.PASSAGES);

  private Entries() {}

  static List<IndexEntry> of(View view) throws IOException {
    List<IndexEntry> entries = new ArrayList<>();
    for (LeafReaderContext leaf : view.leaves()) {
      FixedBitSet parents = view.parents(leaf);
      StoredFields stored = leaf.reader().storedFields();
      Bits live = leaf.reader().getLiveDocs();
      int first = 0;
      for (int document = next(parents, 0); document >= 0; document = next(parents, document + 1)) {
        if (live == null || live.get(document)) {
          entries.add(entry(stored.document(document, FIELDS), live(live, first, document)));
        }
        first = document + 1;
      }
    }
    return entries;
  }

  private static IndexEntry entry(Document stored, int passages) {
    return new IndexEntry(
        StoredDocument.text(stored, Fields.ID),
        StoredDocument.text(stored, Fields.FINGERPRINT),
        StoredDocument.text(stored, Fields.PASSAGES).equals(Integer.toString(passages)));
  }

  private static int live(@Nullable Bits live, int from, int to) {
    int count = 0;
    for (int doc = from; doc < to; doc++) {
      if (live == null || live.get(doc)) {
        count++;
      }
    }
    return count;
  }

  private static int next(FixedBitSet bits, int from) {
    if (from >= bits.length()) {
      return -1;
    }
    int found = bits.nextSetBit(from);
    return found == DocIdSetIterator.NO_MORE_DOCS ? -1 : found;
  }
}
