package nl.vipez.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.vipez.search.NearDuplicate;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;

/** Names the documents with nearly the same text as one, as far as the caller may see them. */
final class NearDuplicates {

  /** More say nothing more. */
  private static final int MOST = 10;

  private NearDuplicates() {}

  /** Those that the document names, and those that name it. */
  static List<NearDuplicate> of(StoredDocument document, View view) throws IOException {
    Map<String, String> titles = new TreeMap<>();
    read(new Term(Fields.NEAR, document.id()), view, titles);
    for (String id : document.near()) {
      read(new Term(Fields.ID, id), view, titles);
    }
    titles.remove(document.id());
    List<NearDuplicate> result = new ArrayList<>();
    titles.forEach((id, title) -> result.add(new NearDuplicate(id, title)));
    result.sort(Comparator.comparing(NearDuplicate::title).thenComparing(NearDuplicate::id));
    return result.subList(0, Math.min(MOST, result.size()));
  }

  private static void read(Term term, View view, Map<String, String> titles) throws IOException {
    for (LeafReaderContext leaf : view.leaves()) {
      PostingsEnum places = leaf.reader().postings(term, PostingsEnum.NONE);
      int doc = places == null ? DocIdSetIterator.NO_MORE_DOCS : places.nextDoc();
      while (doc != DocIdSetIterator.NO_MORE_DOCS && titles.size() <= MOST) {
        int document = view.parents(leaf).nextSetBit(doc);
        if (view.admitted(leaf).get(document)) {
          StoredDocument found = StoredDocument.read(leaf, document);
          titles.put(found.id(), found.title());
        }
        doc = places.advance(document + 1);
      }
    }
  }
}
