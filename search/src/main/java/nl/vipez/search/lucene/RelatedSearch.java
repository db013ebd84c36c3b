package nl.vipez.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.vipez.search.RelatedDocument;
import nl.vipez.search.SearchRequest.Sort;
import nl.vipez.search.dutch.TextAnalysis;
import nl.vipez.search.dutch.Word;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.FixedBitSet;

/** Finds documents like one, by the words that tell it from others. */
final class RelatedSearch {

  private static final int PASSAGES_READ = 24;
  private static final int WORDS_USED = 25;

  private final TextAnalysis dutch;
  private final Ranking ranking;

  RelatedSearch(TextAnalysis dutch, Ranking ranking) {
    this.dutch = dutch;
    this.ranking = ranking;
  }

  List<RelatedDocument> related(String id, View view, int max) throws IOException {
    Query self = new TermQuery(new Term(Fields.ID, id));
    List<FixedBitSet> place = view.documents(self);
    for (LeafReaderContext leaf : view.leaves()) {
      FixedBitSet here = place.get(leaf.ord);
      here.and(view.admitted(leaf));
      int document = here.nextSetBit(0);
      if (document != DocIdSetIterator.NO_MORE_DOCS) {
        Scope scope = new Scope(view, Map.of());
        scope.without(view.documents(self));
        DocumentCollector collector =
            new DocumentCollector(view, scope, ranking, Sort.RELEVANCE, max, Set.of());
        WindowScoring.search(like(leaf, document, view), view, collector);
        return read(collector.found());
      }
    }
    return List.of();
  }

  private static List<RelatedDocument> read(List<Found> all) throws IOException {
    List<RelatedDocument> result = new ArrayList<>();
    for (Found found : all) {
      StoredDocument document = StoredDocument.read(found.leaf(), found.document());
      result.add(
          new RelatedDocument(
              document.id(), document.title(), document.facts(), document.facets(), found.score()));
    }
    return result;
  }

  private Query like(LeafReaderContext leaf, int document, View view) throws IOException {
    Map<String, Integer> counts = new HashMap<>();
    for (String text : texts(leaf, document, view)) {
      for (Word word : dutch.words(text)) {
        if (Vocabulary.usable(word)) {
          counts.merge(word.stem(), 1, Integer::sum);
        }
      }
    }
    long passages = view.searcher().getIndexReader().numDocs();
    Map<String, Double> worth = new HashMap<>();
    for (Map.Entry<String, Integer> entry : counts.entrySet()) {
      int held = view.searcher().getIndexReader().docFreq(new Term(Fields.TEXT, entry.getKey()));
      double rare = Math.log((passages + 1.0) / (held + 1.0));
      worth.put(entry.getKey(), entry.getValue() * rare);
    }
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    worth.entrySet().stream()
        .sorted(
            Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(WORDS_USED)
        .forEach(
            entry -> {
              any.add(new TermQuery(new Term(Fields.TEXT, entry.getKey())), Occur.SHOULD);
              any.add(new TermQuery(new Term(Fields.TITLE, entry.getKey())), Occur.SHOULD);
            });
    return any.build();
  }

  /** The title, and passages spread evenly over the document. */
  private static List<String> texts(LeafReaderContext leaf, int document, View view)
      throws IOException {
    BinaryDocValues kept = StoredColumn.of(leaf.reader());
    List<String> texts = new ArrayList<>();
    texts.add(StoredDocument.read(leaf, document).title());
    int first = document == 0 ? 0 : 1 + view.parents(leaf).prevSetBit(document - 1);
    int step = Math.max(1, (document - first) / PASSAGES_READ);
    for (int passage = first; passage < document; passage += step) {
      texts.add(StoredPassage.read(kept, passage).text());
    }
    return texts;
  }
}
