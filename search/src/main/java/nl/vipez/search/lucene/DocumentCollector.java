package nl.vipez.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import nl.vipez.search.SearchRequest.Sort;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;

/**
 * Gathers passages into documents while they stream by, and counts documents and facets in the same
 * pass.
 */
final class DocumentCollector implements Collector {

  private final View view;
  private final Scope scope;
  private final Ranking ranking;
  private final Sort sort;
  private final int limit;
  private final FacetCounter facets;
  private final PriorityQueue<Found> best = new PriorityQueue<>((a, b) -> b.compareTo(a));
  private long total;

  DocumentCollector(
      View view, Scope scope, Ranking ranking, Sort sort, int limit, Set<String> facetFields) {
    this.view = view;
    this.scope = scope;
    this.ranking = ranking;
    this.sort = sort;
    this.limit = limit;
    this.facets = new FacetCounter(facetFields);
  }

  long total() {
    return total;
  }

  FacetCounter facets() {
    return facets;
  }

  /** The documents found, best first. */
  List<Found> found() {
    List<Found> result = new ArrayList<>(best);
    result.sort(Found::compareTo);
    return result;
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE;
  }

  @Override
  public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
    facets.enter(leaf);
    return new Segment(leaf);
  }

  private final class Segment implements LeafCollector {
    private final LeafReaderContext leaf;
    private final FixedBitSet parents;
    private final FixedBitSet admitted;
    private final NumericDocValues dates;
    private final SortedDocValues ids;
    private Scorable scorer = new NoScore();
    private int document = -1;
    private boolean wanted;
    private final PassageScores scores = new PassageScores(ranking);

    Segment(LeafReaderContext leaf) throws IOException {
      this.leaf = leaf;
      parents = view.parents(leaf);
      admitted = scope.admitted(leaf.ord);
      String moment = sort == Sort.ADDED ? Fields.ADDED : Fields.DATE;
      dates = DocValues.getNumeric(leaf.reader(), moment);
      String order = sort == Sort.TITLE ? Fields.TITLE_ORDER : Fields.ID_VALUE;
      ids = DocValues.getSorted(leaf.reader(), order);
    }

    @Override
    public void setScorer(Scorable newScorer) {
      scorer = newScorer;
    }

    @Override
    public void collect(int doc) throws IOException {
      if (doc > document) {
        finish();
        document = parents.nextSetBit(doc);
        wanted = admitted.get(document);
      }
      if (!wanted) {
        return;
      }
      float score = scorer.score();
      if (doc == document) {
        scores.own(score);
      } else {
        scores.passage(doc, score);
      }
    }

    @Override
    public void finish() throws IOException {
      if (document >= 0 && wanted) {
        List<String> failing = scope.failing(leaf.ord, document);
        if (failing.isEmpty()) {
          total++;
          facets.count(document, null);
          keep(scores.total());
        } else if (failing.size() == 1) {
          facets.count(document, failing.getFirst());
        }
      }
      wanted = false;
      scores.clear();
    }

    private void keep(float score) throws IOException {
      double key =
          switch (sort) {
            case RELEVANCE -> score;
            case NEWEST, ADDED -> date();
            case TITLE -> 0;
          };
      Found worst = best.peek();
      if (best.size() >= limit && (worst == null || key < worst.key())) {
        return;
      }
      BytesRef id =
          ids.advanceExact(document)
              ? BytesRef.deepCopyOf(ids.lookupOrd(ids.ordValue()))
              : new BytesRef();
      best.add(new Found(leaf, document, score, key, id, scores.strongest()));
      if (best.size() > limit) {
        best.poll();
      }
    }

    private double date() throws IOException {
      return dates.advanceExact(document) ? dates.longValue() : Double.NEGATIVE_INFINITY;
    }
  }

  private static final class NoScore extends Scorable {
    @Override
    public float score() {
      return 0;
    }
  }
}
