package nl.vipez.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import nl.vipez.search.Locator;
import nl.vipez.search.Passage;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

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
  private final Query query;
  private final Optional<MarkedWords> marking;
  private @Nullable Weight weight;
  private @Nullable LeafReaderContext scored;
  private @Nullable Scorer scorer;
  private int asked = -1;

  /** For a query as it was written, not rewritten. */
  PassageReader(View view, Query query) throws IOException {
    this.view = view;
    this.query = view.searcher().rewrite(query);
    Optional<Query> marks = MarkedQuery.of(this.query);
    this.marking =
        marks.isPresent()
            ? Optional.of(MarkedWords.of(marks.get(), view.searcher()))
            : Optional.empty();
  }

  private record Scored(int passage, float score) {}

  /**
   * A document's best passages, best first; its opening passage, unmarked, when only its title was
   * found.
   */
  List<Passage> best(Found found, int count) throws IOException {
    LeafReaderContext leaf = found.leaf();
    int document = found.document();
    List<Passage> result = new ArrayList<>();
    if (count > 0) {
      List<Scored> best =
          count <= PassageScores.COUNTED
              ? known(found.strongest(), count)
              : score(leaf, document, count);
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

  /** Those that the document was ranked by need not be looked for again. */
  private static List<Scored> known(PassageScores.Strongest strongest, int count) {
    List<Scored> best = new ArrayList<>();
    for (int i = 0; i < Math.min(count, strongest.count()); i++) {
      best.add(new Scored(strongest.place(i), strongest.score(i)));
    }
    return best;
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
        marking.isPresent() ? Marks.of(marking.get(), leaf, passage, text.length()) : List.of(),
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
    Scorer passages = scorer(leaf, document);
    if (passages != null) {
      DocIdSetIterator docs = passages.iterator();
      int first = first(leaf, document);
      int from = docs.docID() < first ? docs.advance(first) : docs.docID();
      for (int doc = from; doc < document; doc = docs.nextDoc()) {
        best.add(new Scored(doc, passages.score()));
        if (best.size() > count) {
          best.poll();
        }
      }
    }
    List<Scored> result = new ArrayList<>(best);
    result.sort(Comparator.comparingDouble(Scored::score).reversed());
    return result;
  }

  /** One that goes on from where it stands, as long as documents are asked for in order. */
  private @Nullable Scorer scorer(LeafReaderContext leaf, int document) throws IOException {
    if (scored != leaf || document <= asked) {
      scored = leaf;
      if (weight == null) {
        weight = view.searcher().createWeight(query, ScoreMode.COMPLETE, 1);
      }
      scorer = weight.scorer(leaf);
    }
    asked = document;
    return scorer;
  }
}
