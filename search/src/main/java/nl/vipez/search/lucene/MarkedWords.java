package nl.vipez.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.vipez.search.Passage.Mark;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;

/**
 * Where a query's words stand in passages. Words are read off their postings by {@link WordPlaces},
 * which is to be turned to the passages first; what is more than words is asked of Lucene passage
 * by passage.
 */
sealed interface MarkedWords {

  /** Adds the places where this stands in a passage; says whether it does. */
  boolean add(LeafReaderContext leaf, int passage, int length, List<Mark> marks) throws IOException;

  /**
   * Makes one of a query that was rewritten.
   *
   * @param places reads the words
   */
  static MarkedWords of(Query query, IndexSearcher searcher, WordPlaces places) throws IOException {
    return switch (query) {
      case BoostQuery boost -> of(boost.getQuery(), searcher, places);
      case TermQuery word -> word(word.getTerm(), places);
      case SynonymQuery words ->
          new Any(words.getTerms().stream().map(word -> word(word, places)).toList());
      case DisjunctionMaxQuery any -> any(any.getDisjuncts(), searcher, places);
      case Balanced any -> any(any.words(), searcher, places);
      case BooleanQuery some when plain(some) -> some(some, searcher, places);
      default -> new Other(searcher.createWeight(query, ScoreMode.COMPLETE_NO_SCORES, 1));
    };
  }

  private static MarkedWords word(Term term, WordPlaces places) {
    boolean inText = term.field().equals(Fields.TEXT) || term.field().equals(Fields.TEXT_EN);
    return inText ? new Word(places, places.number(term)) : new Any(List.of());
  }

  private static MarkedWords any(Iterable<Query> queries, IndexSearcher searcher, WordPlaces places)
      throws IOException {
    List<MarkedWords> parts = new ArrayList<>();
    for (Query query : queries) {
      parts.add(of(query, searcher, places));
    }
    return new Any(parts);
  }

  private static boolean plain(BooleanQuery query) {
    return query.getMinimumNumberShouldMatch() == 0
        && query.clauses().stream()
            .allMatch(one -> one.occur() == BooleanClause.Occur.SHOULD || one.isScoring());
  }

  private static MarkedWords some(BooleanQuery query, IndexSearcher searcher, WordPlaces places)
      throws IOException {
    List<MarkedWords> all = new ArrayList<>();
    List<MarkedWords> any = new ArrayList<>();
    for (BooleanClause clause : query) {
      (clause.isRequired() ? all : any).add(of(clause.query(), searcher, places));
    }
    return all.isEmpty() ? new Any(any) : new All(all, new Any(any));
  }

  /** One of some. */
  record Any(List<MarkedWords> parts) implements MarkedWords {
    @Override
    public boolean add(LeafReaderContext leaf, int passage, int length, List<Mark> marks)
        throws IOException {
      boolean some = false;
      for (MarkedWords part : parts) {
        some |= part.add(leaf, passage, length, marks);
      }
      return some;
    }
  }

  /** All of some, and others where all of them are. */
  record All(List<MarkedWords> parts, MarkedWords others) implements MarkedWords {
    @Override
    public boolean add(LeafReaderContext leaf, int passage, int length, List<Mark> marks)
        throws IOException {
      List<Mark> found = new ArrayList<>();
      for (MarkedWords part : parts) {
        if (!part.add(leaf, passage, length, found)) {
          return false;
        }
      }
      others.add(leaf, passage, length, found);
      marks.addAll(found);
      return true;
    }
  }

  /** What Lucene knows to find: words in a row. */
  record Other(Weight weight) implements MarkedWords {
    @Override
    public boolean add(LeafReaderContext leaf, int passage, int length, List<Mark> marks)
        throws IOException {
      return Marks.add(weight.matches(leaf, passage), length, marks);
    }
  }

  /** A word, by its number. */
  record Word(WordPlaces places, int number) implements MarkedWords {
    @Override
    public boolean add(LeafReaderContext leaf, int passage, int length, List<Mark> marks) {
      return places.add(number, passage, length, marks);
    }
  }
}
