package nl.vipez.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.vipez.search.dutch.Word;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;

/** What somebody who knows Lucene writes at first: the reference that our own is held against. */
final class BenchReference {
  private static final int TOP = 10;

  private final Languages languages;

  BenchReference(Languages languages) {
    this.languages = languages;
  }

  /** The words of a query, any of them, as BM25 ranks them. */
  Query plain(String text) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (Word word : TypedQuery.telling(languages.dutch().words(text))) {
      any.add(new TermQuery(new Term(Fields.TEXT, word.stem())), Occur.SHOULD);
    }
    return any.build();
  }

  /** The best ten. */
  static TopDocs top(IndexSearcher searcher, Query query) throws IOException {
    return searcher.search(query, TOP);
  }

  /** Ranks, loads ten stored passages, marks them. */
  long highlighted(IndexSearcher searcher, Query query) throws IOException {
    TopDocs top = top(searcher, query);
    UnifiedHighlighter highlighter =
        new StoredTextHighlighter(
            UnifiedHighlighter.builder(searcher, languages.analyzer())
                .withFieldMatcher(Fields.TEXT::equals));
    String[] marked = highlighter.highlight(Fields.TEXT, query, top, 3);
    long used = top.totalHits.value();
    for (int i = 0; i < top.scoreDocs.length; i++) {
      ScoreDoc hit = top.scoreDocs[i];
      used +=
          searcher
              .storedFields()
              .document(hit.doc, Set.of(Fields.STORED_TEXT, Fields.PART))
              .getFields()
              .size();
      used += marked[i] == null ? 0 : marked[i].length();
    }
    return used;
  }

  /** Our passages keep their text under another name than the one they are searched by. */
  private static final class StoredTextHighlighter extends UnifiedHighlighter {
    StoredTextHighlighter(Builder builder) {
      super(builder);
    }

    @Override
    protected List<CharSequence[]> loadFieldValues(
        String[] fields, DocIdSetIterator docs, int cacheCharsThreshold) throws IOException {
      List<CharSequence[]> values = new ArrayList<>();
      for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
        String text =
            searcher
                .storedFields()
                .document(doc, Set.of(Fields.STORED_TEXT))
                .get(Fields.STORED_TEXT);
        values.add(new CharSequence[] {text});
      }
      return values;
    }
  }
}
