package nl.vipez.search.lucene;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;

/**
 * How the scores of a query's parts make up its own. Each is homogeneous and concave in them, and
 * rises with each: what {@link PartScores} builds on.
 */
sealed interface Outline {

  /**
   * The outline of a query that {@link WindowScoring#suits}.
   *
   * @param words parts that are to be scored whole, each
   */
  static Outline of(Query query, Collection<Query> words) {
    return of(query, 1, words);
  }

  private static Outline of(Query query, float boost, Collection<Query> words) {
    if (words.contains(query)) {
      return new Part(query, boost);
    }
    return switch (query) {
      case BoostQuery boosted -> of(boosted.getQuery(), boost * boosted.getBoost(), words);
      case Balanced any -> new Even(all(any.words(), boost, words), any.share());
      case BooleanQuery some when plain(some) -> some(some, boost, words);
      default -> new Part(query, boost);
    };
  }

  private static boolean plain(BooleanQuery query) {
    return query.getClauses(Occur.MUST).size() < 2
        && query.clauses().stream().allMatch(BooleanClause::isScoring);
  }

  private static Outline some(BooleanQuery query, float boost, Collection<Query> words) {
    Outline any = new Sum(all(query.getClauses(Occur.SHOULD), boost, words));
    Collection<Query> required = query.getClauses(Occur.MUST);
    return required.isEmpty() ? any : new Raised(of(required.iterator().next(), boost, words), any);
  }

  private static List<Outline> all(
      Collection<Query> queries, float boost, Collection<Query> words) {
    List<Outline> all = new ArrayList<>();
    queries.forEach(query -> all.add(of(query, boost, words)));
    return all;
  }

  /** What each part scores. */
  interface Scores {
    WindowPart of(Part part);
  }

  /** Puts the parts' scores together. */
  WindowPart with(Scores scores);

  /** The parts, each once. */
  default Set<Part> parts() {
    Set<Part> parts = new LinkedHashSet<>();
    with(
        part -> {
          parts.add(part);
          return new Row.Known(Row.EMPTY);
        });
    return parts;
  }

  private static List<WindowPart> with(List<Outline> outlines, Scores scores) {
    List<WindowPart> parts = new ArrayList<>();
    for (Outline outline : outlines) {
      parts.add(outline.with(scores));
    }
    return parts;
  }

  /** A part that is scored whole. */
  record Part(Query query, float boost) implements Outline {
    @Override
    public WindowPart with(Scores scores) {
      return scores.of(this);
    }
  }

  /** Any of some. */
  record Sum(List<Outline> any) implements Outline {
    @Override
    public WindowPart with(Scores scores) {
      return new WindowPart.Sum(Outline.with(any, scores));
    }
  }

  /** One that must be there, and what raises it. */
  record Raised(Outline found, Outline raising) implements Outline {
    @Override
    public WindowPart with(Scores scores) {
      return new WindowPart.Raised(found.with(scores), raising.with(scores));
    }
  }

  /** Any of some, evenly. */
  record Even(List<Outline> words, float share) implements Outline {
    @Override
    public WindowPart with(Scores scores) {
      return new WindowPart.Even(Outline.with(words, scores), share);
    }
  }
}
