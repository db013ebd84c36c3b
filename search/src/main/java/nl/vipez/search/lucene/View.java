package nl.vipez.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.vipez.search.AccessFilter;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;

/**
 * The index at one moment as one caller sees it. Everything asked of the index passes here, so that
 * nothing a caller may not see counts in anything.
 */
final class View {

  private final IndexSearcher searcher;
  private final Columns columns;
  private final Remembered remembered;
  private final Optional<LatentVectors> latent;
  private final Sentences sentences;
  private final List<FixedBitSet> admitted;

  View(
      IndexSearcher searcher,
      Columns columns,
      Remembered remembered,
      Optional<LatentVectors> latent,
      Sentences sentences,
      AccessFilter access)
      throws IOException {
    this.searcher = searcher;
    this.columns = columns;
    this.remembered = remembered;
    this.latent = latent;
    this.sentences = sentences;
    this.admitted = remembered.admitted(access, () -> documents(AccessQueries.of(access)));
  }

  /** The same when nothing was worked out of it before; for measuring. */
  View anew(AccessFilter access) throws IOException {
    return new View(searcher, columns, new Remembered(), latent, sentences, access);
  }

  IndexSearcher searcher() {
    return searcher;
  }

  /** What was worked out before of the index at this moment. */
  Remembered remembered() {
    return remembered;
  }

  /** How long passages and titles are. */
  Norms norms() {
    return columns.norms();
  }

  /** The vectors of passages, if the index has any. */
  Optional<LatentVectors> latent() {
    return latent;
  }

  /** What a sentence model makes of the index, if there is one. */
  Sentences sentences() {
    return sentences;
  }

  List<LeafReaderContext> leaves() {
    return searcher.getIndexReader().leaves();
  }

  /** Where documents stand in a segment. */
  FixedBitSet parents(LeafReaderContext leaf) throws IOException {
    return blocks(leaf).bits();
  }

  /** The documents of a segment and their passages. */
  Blocks blocks(LeafReaderContext leaf) throws IOException {
    return columns.parents().of(leaf);
  }

  /** Which values of a facet the documents of a segment have. */
  FacetValues.Column facet(LeafReaderContext leaf, String facet) throws IOException {
    return columns.facets().of(leaf.reader(), blocks(leaf), facet);
  }

  /** What a part of a query scores, by segment; kept. */
  List<PartScores> scores(Outline.Part part, Ranking ranking) throws IOException {
    return remembered.scores(part, ranking, () -> score(part, ranking));
  }

  private List<PartScores> score(Outline.Part part, Ranking ranking) throws IOException {
    List<Row> rows = WindowScoring.rows(QueryWriter.boosted(part.query(), part.boost()), this);
    List<PartScores> scores = new ArrayList<>();
    for (LeafReaderContext leaf : leaves()) {
      scores.add(PartScores.of(rows.get(leaf.ord), blocks(leaf), ranking));
    }
    return scores;
  }

  /** The documents of a segment that may be seen. */
  FixedBitSet admitted(LeafReaderContext leaf) {
    return admitted.get(leaf.ord);
  }

  /** How many documents may be seen. */
  long count() {
    return admitted.stream().mapToLong(FixedBitSet::cardinality).sum();
  }

  /**
   * The documents, by segment, that the query finds, by themselves or by a passage; seen or not.
   */
  List<FixedBitSet> documents(Query query) throws IOException {
    Weight weight = weight(query);
    List<FixedBitSet> result = new ArrayList<>();
    for (LeafReaderContext leaf : leaves()) {
      FixedBitSet parents = parents(leaf);
      FixedBitSet found = new FixedBitSet(leaf.reader().maxDoc());
      Scorer scorer = weight.scorer(leaf);
      if (scorer != null) {
        Bits live = leaf.reader().getLiveDocs();
        DocIdSetIterator docs = scorer.iterator();
        int doc = docs.nextDoc();
        while (doc != DocIdSetIterator.NO_MORE_DOCS) {
          int document = parents.nextSetBit(doc);
          if (live == null || live.get(document)) {
            found.set(document);
          }
          doc = after(docs, document, found);
        }
      }
      result.add(found);
    }
    return result;
  }

  /**
   * The places of the documents that hold a word, ascending, by segment; seen or not. Kept, for the
   * same words are asked again: on the next page, with the next filter, by somebody else.
   */
  List<int[]> holders(Query word) throws IOException {
    return remembered.holders(word, () -> documents(word).stream().map(View::places).toList());
  }

  /** Whether a document that may be seen holds a word. */
  boolean held(Query word) throws IOException {
    List<int[]> holders = holders(word);
    for (int leaf = 0; leaf < holders.size(); leaf++) {
      for (int document : holders.get(leaf)) {
        if (admitted.get(leaf).get(document)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a term stands in a passage that may be seen; quick where it mostly does. */
  boolean seen(Term term) throws IOException {
    for (LeafReaderContext leaf : leaves()) {
      PostingsEnum places = leaf.reader().postings(term, PostingsEnum.NONE);
      if (places == null) {
        continue;
      }
      FixedBitSet parents = parents(leaf);
      FixedBitSet admitted = admitted(leaf);
      int place = places.nextDoc();
      while (place != DocIdSetIterator.NO_MORE_DOCS) {
        int document = parents.nextSetBit(place);
        if (admitted.get(document)) {
          return true;
        }
        place = after(places, document, admitted);
      }
    }
    return false;
  }

  /** In how many passages a term stands, whoever may see them. */
  int passages(Term term) throws IOException {
    return remembered.passages(term, () -> searcher.getIndexReader().docFreq(term));
  }

  /** How many documents that may be seen the query finds, counting no further than that many. */
  int visible(Query query, int enough) throws IOException {
    Weight weight = weight(query);
    int count = 0;
    for (LeafReaderContext leaf : leaves()) {
      Scorer scorer = weight.scorer(leaf);
      if (scorer == null) {
        continue;
      }
      FixedBitSet parents = parents(leaf);
      FixedBitSet seen = admitted(leaf);
      DocIdSetIterator docs = scorer.iterator();
      int doc = docs.nextDoc();
      while (doc != DocIdSetIterator.NO_MORE_DOCS) {
        int document = parents.nextSetBit(doc);
        if (seen.get(document) && ++count >= enough) {
          return count;
        }
        doc = after(docs, document, seen);
      }
    }
    return count;
  }

  private static int[] places(FixedBitSet documents) {
    int[] places = new int[documents.cardinality()];
    int place = -1;
    for (int i = 0; i < places.length; i++) {
      place = documents.nextSetBit(place + 1);
      places[i] = place;
    }
    return places;
  }

  /** Goes on behind a document, past its other passages. */
  private static int after(DocIdSetIterator docs, int document, FixedBitSet segment)
      throws IOException {
    int next = document + 1;
    return next < segment.length() ? docs.advance(next) : DocIdSetIterator.NO_MORE_DOCS;
  }

  private Weight weight(Query query) throws IOException {
    return searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
  }
}
