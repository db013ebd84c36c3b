package nl.vipez.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.vipez.search.SearchRequest;
import nl.vipez.search.SearchRequest.Sort;
import org.apache.lucene.index.LeafReaderContext;

/**
 * Finds the first documents for a query, and counts all. For each document it knows at first only
 * the most it can score; it scores those that can score most, and goes on until none that is left
 * can be among the first. What is found is the same as if all had been scored.
 */
final class DocumentRanking {

  /** So many more documents are scored before it is looked again which are still worth it. */
  private static final int AT_A_TIME = 25;

  /** Sums are rounded; a document is left out only when it stays below by more than that. */
  private static final float ROUNDING = 1.0001f;

  private final Scope scope;
  private final View view;
  private final List<RankedSegment> segments = new ArrayList<>();

  private int scored;

  private DocumentRanking(Scope scope, View view) {
    this.scope = scope;
    this.view = view;
  }

  /** Of a plan whose query {@link WindowScoring#suits}. */
  static DocumentRanking of(Plan plan, Scope scope, View view, Ranking ranking) throws IOException {
    Outline outline = Outline.of(plan.scored(), plan.words());
    Map<Outline.Part, List<PartScores>> scores = new HashMap<>();
    for (Outline.Part part : outline.parts()) {
      scores.put(part, view.scores(part, ranking));
    }
    DocumentRanking result = new DocumentRanking(scope, view);
    int documents = 0;
    for (LeafReaderContext leaf : view.leaves()) {
      Blocks blocks = view.blocks(leaf);
      result.segments.add(
          new RankedSegment(
              leaf,
              blocks,
              documents,
              outline,
              part -> Objects.requireNonNull(scores.get(part)).get(leaf.ord),
              ranking));
      documents += blocks.count();
    }
    return result;
  }

  /** The first documents, in the order asked for; the number of all of them, and their facets. */
  DocumentSearch.Counted first(SearchRequest request, int limit) throws IOException {
    FacetCounter facets = new FacetCounter(request.facets(), view);
    Candidates found = new Candidates();
    for (RankedSegment segment : segments) {
      facets.enter(segment.leaf());
      count(segment, facets, found);
    }
    BestDocuments best = new BestDocuments(request.sort(), limit);
    int total = found.left();
    if (limit > 0) {
      boolean all = request.sort() != Sort.RELEVANCE;
      int next = all ? total : Math.max(limit, AT_A_TIME);
      while (found.left() > 0) {
        score(found.next(next), best);
        next = AT_A_TIME;
        if (!all) {
          found.keep(most -> !best.beyond(most * ROUNDING));
        }
      }
    }
    return new DocumentSearch.Counted(best.found(), total, facets.result());
  }

  /** How many documents had to be scored. */
  int scored() {
    return scored;
  }

  private void count(RankedSegment segment, FacetCounter facets, Candidates found)
      throws IOException {
    float[] most = segment.most();
    int leaf = segment.leaf().ord;
    for (int document = 0; document < most.length; document++) {
      int place = segment.place(document);
      if (most[document] > 0 && scope.admits(leaf, place)) {
        List<String> failing = scope.failing(leaf, place);
        if (failing.isEmpty()) {
          facets.count(document, null);
          found.add(segment.base() + document, most[document]);
        } else if (failing.size() == 1) {
          facets.count(document, failing.getFirst());
        }
      }
    }
  }

  private void score(int[] documents, BestDocuments best) throws IOException {
    Arrays.sort(documents);
    scored += documents.length;
    int i = 0;
    for (RankedSegment segment : segments) {
      int end = segment.base() + segment.count();
      if (i < documents.length && documents[i] < end) {
        BestDocuments.Segment offered = best.enter(segment.leaf());
        for (; i < documents.length && documents[i] < end; i++) {
          segment.score(documents[i] - segment.base(), offered);
        }
      }
    }
  }
}
