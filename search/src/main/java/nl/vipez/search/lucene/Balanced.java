package nl.vipez.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesUtils;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/**
 * Any of some words, each a query of its own; a passage that holds several of them evenly scores
 * more than one that holds a single one very well. With s the words' scores, n their number and β
 * the share given: (1 − β) Σs + β (Σ√s)² / n, which is Σs when all are equal, and a share of that
 * when few are there.
 */
final class Balanced extends Query {

  private final List<Query> words;
  private final float share;

  /**
   * @param words at least two
   * @param share β, above 0 and at most 1
   */
  Balanced(List<Query> words, float share) {
    this.words = List.copyOf(words);
    this.share = share;
  }

  /** The words. */
  List<Query> words() {
    return words;
  }

  /** How much of a score is for holding several of them evenly. */
  float share() {
    return share;
  }

  @Override
  public Query rewrite(IndexSearcher searcher) throws IOException {
    List<Query> rewritten = new ArrayList<>();
    boolean changed = false;
    for (Query word : words) {
      Query now = word.rewrite(searcher);
      changed |= now != word;
      rewritten.add(now);
    }
    return changed ? new Balanced(rewritten, share) : this;
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost)
      throws IOException {
    List<Weight> weights = new ArrayList<>();
    for (Query word : words) {
      weights.add(searcher.createWeight(word, mode, boost));
    }
    return new EachWeight(weights);
  }

  @Override
  public void visit(QueryVisitor visitor) {
    QueryVisitor within = visitor.getSubVisitor(Occur.SHOULD, this);
    words.forEach(word -> word.visit(within));
  }

  @Override
  public String toString(String field) {
    return "balanced" + words;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Balanced that && share == that.share && words.equals(that.words);
  }

  @Override
  public int hashCode() {
    return Objects.hash(words, share);
  }

  private final class EachWeight extends Weight {
    private final List<Weight> weights;

    EachWeight(List<Weight> weights) {
      super(Balanced.this);
      this.weights = weights;
    }

    @Override
    public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
      List<Scorer> scorers = new ArrayList<>();
      for (Weight weight : weights) {
        Scorer scorer = weight.scorer(leaf);
        if (scorer != null) {
          scorers.add(scorer);
        }
      }
      return scorers.isEmpty()
          ? null
          : new DefaultScorerSupplier(new BalancedScorer(scorers, weights.size(), share));
    }

    @Override
    public @Nullable Matches matches(LeafReaderContext leaf, int doc) throws IOException {
      List<Matches> all = new ArrayList<>();
      for (Weight weight : weights) {
        Matches matches = weight.matches(leaf, doc);
        if (matches != null) {
          all.add(matches);
        }
      }
      return MatchesUtils.fromSubMatches(all);
    }

    @Override
    public Explanation explain(LeafReaderContext leaf, int doc) throws IOException {
      Scorer scorer = scorer(leaf);
      return scorer != null && scorer.iterator().advance(doc) == doc
          ? Explanation.match(scorer.score(), toString())
          : Explanation.noMatch(toString());
    }

    @Override
    public boolean isCacheable(LeafReaderContext leaf) {
      return weights.stream().allMatch(weight -> weight.isCacheable(leaf));
    }
  }
}
