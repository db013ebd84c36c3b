package nl.vipez.search.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;

/**
 * What of a query marks words in a passage's text: not its titles and headings, nor what raises
 * words that stand near each other, for these are marked one by one. Looking for marks costs as
 * many steps as a query has parts.
 */
final class MarkedQuery {

  private static final Set<String> FIELDS = Set.of(Fields.TEXT, Fields.TEXT_EN);

  private MarkedQuery() {}

  /** That part of a query as it was written, not rewritten; nothing when none of it marks. */
  static Optional<Query> of(Query query) {
    return switch (query) {
      case BoostQuery boost -> of(boost.getQuery());
      case BooleanQuery any -> of(any);
      case Balanced words -> anyOf(words.words());
      case DisjunctionMaxQuery word -> withSynonyms(word);
      case PhraseQuery row when row.getSlop() > 0 -> Optional.empty();
      case MultiPhraseQuery row when row.getSlop() > 0 -> Optional.empty();
      default -> Optional.of(query).filter(MarkedQuery::inText);
    };
  }

  private static Optional<Query> of(BooleanQuery query) {
    BooleanQuery.Builder kept = new BooleanQuery.Builder();
    boolean some = false;
    for (BooleanClause clause : query) {
      Optional<Query> marking = of(clause.query());
      if (marking.isPresent()) {
        kept.add(marking.get(), clause.occur());
        some = true;
      } else if (clause.isRequired() && !inText(clause.query())) {
        // What stands elsewhere cannot be asked of the text; the rest then says too much.
        return Optional.of(query);
      }
    }
    return some ? Optional.of(kept.build()) : Optional.empty();
  }

  private static Optional<Query> anyOf(Iterable<Query> words) {
    BooleanQuery.Builder kept = new BooleanQuery.Builder();
    words.forEach(
        word -> of(word).ifPresent(marking -> kept.add(marking, BooleanClause.Occur.SHOULD)));
    BooleanQuery any = kept.build();
    return any.clauses().isEmpty() ? Optional.empty() : Optional.of(any);
  }

  /**
   * A word comes first, its synonyms behind it. Of those the parts are not marked that stand apart
   * in a passage: nobody asked for them, and by themselves they are any word (week, of weekmarkt).
   */
  private static Optional<Query> withSynonyms(DisjunctionMaxQuery word) {
    List<Query> kept = new ArrayList<>();
    for (Query spelled : word.getDisjuncts()) {
      of(kept.isEmpty() ? spelled : withoutParts(spelled)).ifPresent(kept::add);
    }
    return kept.isEmpty()
        ? Optional.empty()
        : Optional.of(new DisjunctionMaxQuery(kept, word.getTieBreakerMultiplier()));
  }

  private static Query withoutParts(Query synonym) {
    return switch (synonym) {
      case BoostQuery boost -> withoutParts(boost.getQuery());
      case BooleanQuery any -> {
        BooleanQuery.Builder kept = new BooleanQuery.Builder();
        any.clauses().stream().filter(clause -> !isParts(clause.query())).forEach(kept::add);
        yield kept.build();
      }
      default -> synonym;
    };
  }

  private static boolean isParts(Query query) {
    return query instanceof BoostQuery boost
        ? isParts(boost.getQuery())
        : query instanceof BooleanQuery all
            && all.clauses().stream().allMatch(BooleanClause::isRequired);
  }

  /** Whether the query looks at the text at all. */
  private static boolean inText(Query query) {
    boolean[] found = new boolean[1];
    query.visit(
        new QueryVisitor() {
          @Override
          public boolean acceptField(String field) {
            found[0] |= FIELDS.contains(field);
            return false;
          }

          @Override
          public void consumeTerms(Query leaf, Term... terms) {
            for (Term term : terms) {
              found[0] |= FIELDS.contains(term.field());
            }
          }
        });
    return found[0];
  }
}
