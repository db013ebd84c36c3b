package nl.vipez.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;
import nl.vipez.search.SearchRequest.Sort;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;

/** The first documents in some order, so many at most, as documents are offered. */
final class BestDocuments {

  private final Sort sort;
  private final int limit;
  private final PriorityQueue<Found> best = new PriorityQueue<>((a, b) -> b.compareTo(a));

  BestDocuments(Sort sort, int limit) {
    this.sort = sort;
    this.limit = limit;
  }

  /** The documents kept, first ones first. */
  List<Found> found() {
    List<Found> result = new ArrayList<>(best);
    result.sort(Found::compareTo);
    return result;
  }

  /** Whether no document that scores so, or less, would be kept. */
  boolean beyond(double score) {
    Found worst = best.peek();
    return best.size() >= limit && (worst == null || score < worst.key());
  }

  /** Those of one segment, offered in order. */
  Segment enter(LeafReaderContext leaf) throws IOException {
    return new Segment(leaf);
  }

  /** Takes in the documents of a segment. */
  final class Segment {
    private final LeafReaderContext leaf;
    private final NumericDocValues dates;
    private final String order;

    private Segment(LeafReaderContext leaf) throws IOException {
      this.leaf = leaf;
      dates =
          switch (sort) {
            case NEWEST -> DocValues.getNumeric(leaf.reader(), Fields.DATE);
            case ADDED -> DocValues.getNumeric(leaf.reader(), Fields.ADDED);
            case RELEVANCE, TITLE -> DocValues.emptyNumeric();
          };
      order = sort == Sort.TITLE ? Fields.TITLE_ORDER : Fields.ID_VALUE;
    }

    /** A document, with its passages' scores. */
    void offer(int document, float score, PassageScores passages) throws IOException {
      double key =
          switch (sort) {
            case RELEVANCE -> score;
            case NEWEST, ADDED ->
                dates.advanceExact(document) ? dates.longValue() : Double.NEGATIVE_INFINITY;
            case TITLE -> 0;
          };
      if (beyond(key)) {
        return;
      }
      TieBreak id = new TieBreak(leaf.reader(), order, document);
      best.add(new Found(leaf, document, score, key, id, passages.strongest()));
      if (best.size() > limit) {
        best.poll();
      }
    }
  }
}
