package nl.vipez.search.lucene;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import nl.vipez.search.SearchRequest.Sort;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.util.FixedBitSet;

/**
 * Gathers passages into documents while they stream by, and counts documents and facets in the same
 * pass.
 */
final class DocumentCollector implements Collector {

  private final View view;
  private final Scope scope;
  private final Ranking ranking;
  private final FacetCounter facets;
  private final BestDocuments best;
  private long total;

  DocumentCollector(
      View view, Scope scope, Ranking ranking, Sort sort, int limit, Set<String> facetFields) {
    this.view = view;
    this.scope = scope;
    this.ranking = ranking;
    this.best = new BestDocuments(sort, limit);
    this.facets = new FacetCounter(facetFields, view);
  }

  long total() {
    return total;
  }

  FacetCounter facets() {
    return facets;
  }

  /** The documents found, best first. */
  List<Found> found() {
    return best.found();
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
    private final Blocks blocks;
    private final FixedBitSet parents;
    private final FixedBitSet admitted;
    private final BestDocuments.Segment offered;
    private Scorable scorer = new NoScore();
    private int document = -1;
    private boolean wanted;
    private final PassageScores scores = new PassageScores(ranking);

    Segment(LeafReaderContext leaf) throws IOException {
      this.leaf = leaf;
      blocks = view.blocks(leaf);
      parents = blocks.bits();
      admitted = scope.admitted(leaf.ord);
      offered = best.enter(leaf);
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
          facets.count(blocks.number(document), null);
          offered.offer(document, scores.total(), scores);
        } else if (failing.size() == 1) {
          facets.count(blocks.number(document), failing.getFirst());
        }
      }
      wanted = false;
      scores.clear();
    }
  }

  private static final class NoScore extends Scorable {
    @Override
    public float score() {
      return 0;
    }
  }
}
