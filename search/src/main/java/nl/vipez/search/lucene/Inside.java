package nl.vipez.search.lucene;

import java.util.Objects;
import nl.vipez.search.dutch.TextAnalysis;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.SynonymQuery;
import org.jspecify.annotations.Nullable;

/** A word in a field, by itself or, counting less, inside a compound; both as if they were one. */
final class Inside extends Query {

  private final Term word;
  private final Term part;
  private final float weight;

  /**
   * A word.
   *
   * @param weight what it counts inside a compound, above 0 and at most 1
   */
  Inside(String field, String stem, float weight) {
    this.word = new Term(field, stem);
    this.part = new Term(field, TextAnalysis.PART + stem);
    this.weight = weight;
  }

  String field() {
    return word.field();
  }

  Term word() {
    return word;
  }

  Term part() {
    return part;
  }

  float weight() {
    return weight;
  }

  @Override
  public Query rewrite(IndexSearcher searcher) {
    return new SynonymQuery.Builder(word.field()).addTerm(word).addTerm(part, weight).build();
  }

  @Override
  public void visit(QueryVisitor visitor) {
    if (visitor.acceptField(word.field())) {
      visitor.getSubVisitor(Occur.SHOULD, this).consumeTerms(this, word, part);
    }
  }

  @Override
  public String toString(String field) {
    return word + " inside " + weight;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Inside that && word.equals(that.word) && weight == that.weight;
  }

  @Override
  public int hashCode() {
    return Objects.hash(word, weight);
  }
}
