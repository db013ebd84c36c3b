package nl.vipez.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.Weight;
import org.apache.lucene.search.similarities.Similarity.SimScorer;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/**
 * Scores all of a segment that a query finds, a window at a time. For queries whose every part adds
 * to the score of what it finds; others are left to Lucene.
 */
final class WindowScoring {

  private static final WindowPart NOTHING = new WindowPart.Sum(List.of());
  private static final BytesRef TOGETHER = new BytesRef("word and part");

  private final View view;
  private final IndexSearcher searcher;
  private final Query query;
  private final Map<Query, Weight> others = new HashMap<>();
  private final Map<Similar, SimScorer> similarities = new HashMap<>();

  /** Words that are weighed as one. */
  private record Similar(List<Term> terms, float boost) {}

  private WindowScoring(View view, Query query) {
    this.view = view;
    this.searcher = view.searcher();
    this.query = query;
  }

  /** Whether a query, not rewritten, can be scored so. */
  static boolean suits(Query query) {
    return switch (query) {
      case BoostQuery boost -> boost.getBoost() > 0 && suits(boost.getQuery());
      case Balanced any -> any.words().stream().allMatch(WindowScoring::suits);
      case DisjunctionMaxQuery any ->
          any.getTieBreakerMultiplier() == 0
              && any.getDisjuncts().stream().allMatch(WindowScoring::suits);
      case BooleanQuery some ->
          some.getMinimumNumberShouldMatch() == 0
              && some.clauses().stream().allMatch(clause -> suits(clause.query()));
      default -> true;
    };
  }

  /** Gives a collector all that a query, not rewritten, finds, segment after segment, in order. */
  static void search(Query query, View view, Collector collector) throws IOException {
    if (!suits(query)) {
      view.searcher().search(query, collector);
      return;
    }
    WindowScoring windows = new WindowScoring(view, query);
    for (LeafReaderContext leaf : view.leaves()) {
      LeafCollector found = collector.getLeafCollector(leaf);
      windows.collect(leaf, found);
      found.finish();
    }
  }

  /** What a query, not rewritten, scores in each segment, as far as it was not taken out. */
  static List<Row> rows(Query query, View view) throws IOException {
    WindowScoring windows = new WindowScoring(view, query);
    List<Row> rows = new ArrayList<>();
    for (LeafReaderContext leaf : view.leaves()) {
      rows.add(windows.row(leaf));
    }
    return rows;
  }

  private Row row(LeafReaderContext leaf) throws IOException {
    Row.Builder row = new Row.Builder();
    each(leaf, row::add);
    return row.row();
  }

  private void collect(LeafReaderContext leaf, LeafCollector collector) throws IOException {
    Score score = new Score();
    collector.setScorer(score);
    each(
        leaf,
        (place, scored) -> {
          score.now = scored;
          collector.collect(place);
        });
  }

  /** Takes a place that was found. */
  private interface Taking {
    void take(int place, float score) throws IOException;
  }

  /** All that is found in a segment, in order. */
  private void each(LeafReaderContext leaf, Taking found) throws IOException {
    WindowPart part = part(query, 1, leaf);
    if (part.equals(NOTHING)) {
      return;
    }
    Bits live = LatentVectors.live(leaf.reader());
    float[] scores = new float[WindowPart.WIDTH];
    int all = leaf.reader().maxDoc();
    int to;
    for (int from = part.next(0); from < all; from = part.next(to)) {
      to = Math.min(all, from + WindowPart.WIDTH);
      Arrays.fill(scores, 0);
      part.add(from, to, scores);
      for (int place = from; place < to; place++) {
        float score = scores[place - from];
        if (score > 0 && live.get(place)) {
          found.take(place, score);
        }
      }
    }
  }

  private static final class Score extends Scorable {
    private float now;

    @Override
    public float score() {
      return now;
    }
  }

  private WindowPart part(Query of, float boost, LeafReaderContext leaf) throws IOException {
    return switch (of) {
      case BoostQuery boosted -> part(boosted.getQuery(), boost * boosted.getBoost(), leaf);
      case Balanced any -> new WindowPart.Even(parts(any.words(), boost, leaf), any.share());
      case DisjunctionMaxQuery any -> best(parts(any.getDisjuncts(), boost, leaf));
      case Inside inside -> inside(inside, boost, leaf);
      case TermQuery word -> word(word.getTerm(), boost, leaf);
      case BooleanQuery some when optional(some) -> sum(some, boost, leaf);
      case BooleanQuery some when scoring(some) -> required(some, boost, leaf);
      default -> other(of, boost, leaf);
    };
  }

  private static boolean optional(BooleanQuery query) {
    return query.getClauses(Occur.SHOULD).size() == query.clauses().size();
  }

  private static boolean scoring(BooleanQuery query) {
    return query.clauses().stream().allMatch(BooleanClause::isScoring);
  }

  private WindowPart required(BooleanQuery query, float boost, LeafReaderContext leaf)
      throws IOException {
    List<WindowPart> all = parts(query.getClauses(Occur.MUST), boost, leaf);
    if (all.contains(NOTHING)) {
      return NOTHING;
    }
    WindowPart every = all.size() == 1 ? all.getFirst() : new WindowPart.Every(all);
    WindowPart raising = sum(query, boost, leaf);
    return raising.equals(NOTHING) ? every : new WindowPart.Raised(every, raising);
  }

  private WindowPart sum(BooleanQuery query, float boost, LeafReaderContext leaf)
      throws IOException {
    List<WindowPart> parts = some(parts(query.getClauses(Occur.SHOULD), boost, leaf));
    return parts.size() == 1 ? parts.getFirst() : new WindowPart.Sum(parts);
  }

  private static WindowPart best(List<WindowPart> disjuncts) {
    List<WindowPart> parts = some(disjuncts);
    return parts.size() == 1 ? parts.getFirst() : new WindowPart.Best(parts);
  }

  /** Without those that find nothing in the segment. */
  private static List<WindowPart> some(List<WindowPart> parts) {
    return parts.stream().filter(part -> !part.equals(NOTHING)).toList();
  }

  private List<WindowPart> parts(Iterable<Query> queries, float boost, LeafReaderContext leaf)
      throws IOException {
    List<WindowPart> parts = new ArrayList<>();
    for (Query one : queries) {
      parts.add(part(one, boost, leaf));
    }
    return parts;
  }

  private WindowPart other(Query of, float boost, LeafReaderContext leaf) throws IOException {
    Query boosted = new BoostQuery(of, boost);
    Weight weight = others.get(boosted);
    if (weight == null) {
      weight = searcher.createWeight(searcher.rewrite(boosted), ScoreMode.COMPLETE, 1);
      others.put(boosted, weight);
    }
    Scorer scorer = weight.scorer(leaf);
    return scorer == null ? NOTHING : new WindowPart.Other(scorer);
  }

  private WindowPart word(Term term, float boost, LeafReaderContext leaf) throws IOException {
    PostingsEnum places = leaf.reader().postings(term, PostingsEnum.FREQS);
    return places == null
        ? NOTHING
        : new WordPart.Alone(places, 1, norms(term, leaf), similarity(List.of(term), boost));
  }

  private WindowPart inside(Inside of, float boost, LeafReaderContext leaf) throws IOException {
    PostingsEnum word = leaf.reader().postings(of.word(), PostingsEnum.FREQS);
    PostingsEnum part = leaf.reader().postings(of.part(), PostingsEnum.FREQS);
    if (word == null && part == null) {
      return NOTHING;
    }
    byte[] norms = norms(of.word(), leaf);
    SimScorer similarity = similarity(List.of(of.word(), of.part()), boost);
    if (word == null) {
      return new WordPart.Alone(part, of.weight(), norms, similarity);
    }
    return part == null
        ? new WordPart.Alone(word, 1, norms, similarity)
        : new WordPart.Together(word, part, of.weight(), norms, similarity);
  }

  private byte[] norms(Term term, LeafReaderContext leaf) throws IOException {
    return view.norms().of(leaf.reader(), term.field());
  }

  /** As Lucene weighs words that are one: by the commonest; how often it occurs is not asked. */
  private SimScorer similarity(List<Term> terms, float boost) throws IOException {
    Similar asked = new Similar(terms, boost);
    SimScorer known = similarities.get(asked);
    if (known == null) {
      int passages = 0;
      for (Term term : terms) {
        passages = Math.max(passages, view.passages(term));
      }
      String field = terms.getFirst().field();
      known =
          searcher
              .getSimilarity()
              .scorer(
                  boost,
                  searcher.collectionStatistics(field),
                  new TermStatistics(TOGETHER, passages, passages));
      similarities.put(asked, known);
    }
    return known;
  }
}
