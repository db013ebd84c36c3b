package nl.vipez.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import nl.vipez.search.Locator;
import nl.vipez.search.Passage;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.FixedBitSet;

/** Reads a document's best passages for one query, marked. */
final class PassageReader {

  private static final Set<String> FIELDS =
      Set.of(
          Fields.STORED_TEXT,
          Fields.PART,
          Fields.START,
          Fields.LOCATOR_TYPE,
          Fields.LOCATOR_LABEL,
          Fields.STORED_HEADINGS);

  private final View view;
  private final Weight weight;

  PassageReader(View view, Query query) throws IOException {
    this.view = view;
    IndexSearcher searcher = view.searcher();
    this.weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE, 1);
  }

  private record Scored(int passage, float score) {}

  /**
   * A document's best passages, best first; its opening passage, unmarked, when only its title was
   * found.
   */
  List<Passage> best(LeafReaderContext leaf, int document, int count) throws IOException {
    List<Passage> result = new ArrayList<>();
    if (count > 0) {
      List<Scored> best = score(leaf, document, count);
      int first = first(leaf, document);
      if (best.isEmpty() && first < document) {
        best.add(new Scored(first, 0));
      }
      for (Scored scored : best) {
        result.add(read(leaf, scored.passage, scored.score));
      }
    }
    return result;
  }

  /** One passage, marked. */
  Passage read(LeafReaderContext leaf, int passage, float score) throws IOException {
    Document stored = leaf.reader().storedFields().document(passage, FIELDS);
    String text = StoredDocument.text(stored, Fields.STORED_TEXT);
    String headings = StoredDocument.text(stored, Fields.STORED_HEADINGS);
    return new Passage(
        Integer.parseInt(StoredDocument.text(stored, Fields.PART)),
        new Locator(
            Locator.Type.valueOf(StoredDocument.text(stored, Fields.LOCATOR_TYPE)),
            StoredDocument.text(stored, Fields.LOCATOR_LABEL)),
        headings.isEmpty()
            ? List.of()
            : List.of(headings.split(String.valueOf(Fields.SEPARATOR), -1)),
        Integer.parseInt(StoredDocument.text(stored, Fields.START)),
        text,
        Marks.of(weight, leaf, passage, text.length()),
        score);
  }

  private int first(LeafReaderContext leaf, int document) throws IOException {
    return document == 0 ? 0 : 1 + previous(view.parents(leaf), document - 1);
  }

  private static int previous(FixedBitSet parents, int from) {
    return parents.prevSetBit(from);
  }

  private List<Scored> score(LeafReaderContext leaf, int document, int count) throws IOException {
    PriorityQueue<Scored> best = new PriorityQueue<>(Comparator.comparingDouble(Scored::score));
    Scorer scorer = weight.scorer(leaf);
    if (scorer != null) {
      DocIdSetIterator docs = scorer.iterator();
      for (int doc = docs.advance(first(leaf, document)); doc < document; doc = docs.nextDoc()) {
        best.add(new Scored(doc, scorer.score()));
        if (best.size() > count) {
          best.poll();
        }
      }
    }
    List<Scored> result = new ArrayList<>(best);
    result.sort(Comparator.comparingDouble(Scored::score).reversed());
    return result;
  }
}
