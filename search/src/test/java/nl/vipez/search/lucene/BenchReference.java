package nl.vipez.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.vipez.search.dutch.Word;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;

/** What somebody who knows Lucene writes at first: the reference that our own is held against. */
final class BenchReference {
  private static final int TOP = 10;

  private final Languages languages;
  private final IndexSearcher plain;

  /** With an index of its own to search. */
  BenchReference(Languages languages, IndexSearcher plain) {
    this.languages = languages;
    this.plain = plain;
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

  /** The text of a passage, as the index at hand keeps it. */
  private interface Texts {
    String of(IndexSearcher searcher, int place) throws IOException;
  }

  /** Ranks, loads ten passages, marks them: all of it in the plain index. */
  long highlighted(Query query) throws IOException {
    return highlighted(plain, query, BenchReference::stored);
  }

  /** The same in our index. */
  long highlighted(IndexSearcher searcher, Query query) throws IOException {
    return highlighted(searcher, query, BenchReference::kept);
  }

  private long highlighted(IndexSearcher searcher, Query query, Texts texts) throws IOException {
    TopDocs top = top(searcher, query);
    UnifiedHighlighter highlighter =
        new TextHighlighter(
            UnifiedHighlighter.builder(searcher, languages.analyzer())
                .withFieldMatcher(Fields.TEXT::equals),
            texts);
    String[] marked = highlighter.highlight(Fields.TEXT, query, top, 3);
    long used = top.totalHits.value();
    for (int i = 0; i < top.scoreDocs.length; i++) {
      used += texts.of(searcher, top.scoreDocs[i].doc).length();
      used += marked[i] == null ? 0 : marked[i].length();
    }
    return used;
  }

  private static String stored(IndexSearcher searcher, int place) throws IOException {
    return Optional.ofNullable(
            searcher
                .storedFields()
                .document(place, Set.of(BenchPlain.STORED))
                .get(BenchPlain.STORED))
        .orElse("");
  }

  private static String kept(IndexSearcher searcher, int place) throws IOException {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(place, leaves));
    return StoredPassage.read(StoredColumn.of(leaf.reader()), place - leaf.docBase).text();
  }

  /** Marks texts that are kept under another name than they are searched by. */
  private static final class TextHighlighter extends UnifiedHighlighter {
    private final Texts texts;

    TextHighlighter(Builder builder, Texts texts) {
      super(builder);
      this.texts = texts;
    }

    @Override
    protected List<CharSequence[]> loadFieldValues(
        String[] fields, DocIdSetIterator docs, int cacheCharsThreshold) throws IOException {
      List<CharSequence[]> values = new ArrayList<>();
      for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
        values.add(new CharSequence[] {texts.of(searcher, doc)});
      }
      return values;
    }
  }
}
