package nl.vipez.search.lucene;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import nl.vipez.search.SearchRequest;

/** Ranking that scores all that is found: what {@link DocumentRanking} is held against. */
final class Exhaustive {

  /** Sums made in another order differ in their last digit: only such equals may change places. */
  private static final float ROUNDING = 1e-5f;

  private final DocumentCollector all;

  private Exhaustive(DocumentCollector all) {
    this.all = all;
  }

  static Exhaustive of(
      Plan plan, Scope scope, SearchRequest request, int limit, Ranking ranking, View view)
      throws IOException {
    DocumentCollector all =
        new DocumentCollector(view, scope, ranking, request.sort(), limit, request.facets());
    WindowScoring.search(plan.scored(), view, all);
    return new Exhaustive(all);
  }

  /** What differs, if anything does. */
  Optional<String> difference(DocumentSearch.Counted other) throws IOException {
    List<Found> expected = all.found();
    List<Found> found = other.found();
    if (other.total() != all.total() || !other.facets().equals(all.facets().result())) {
      return Optional.of("total " + other.total() + " for " + all.total() + ", or facets");
    }
    if (found.size() != expected.size()) {
      return Optional.of(found.size() + " documents for " + expected.size());
    }
    for (int i = 0; i < found.size(); i++) {
      Found one = expected.get(i);
      boolean last = i + 1 == found.size();
      if (!near(one.score(), found.get(i).score())) {
        return Optional.of("at " + i + " " + found.get(i).score() + " for " + one.score());
      }
      boolean equals =
          last
              || near(one.score(), expected.get(i + 1).score())
              || (i > 0 && near(one.score(), expected.get(i - 1).score()));
      if (!same(one, found.get(i)) && !equals) {
        return Optional.of("another document at " + i);
      }
    }
    return Optional.empty();
  }

  private static boolean near(float one, float other) {
    return Math.abs(one - other) <= ROUNDING * one;
  }

  private static boolean same(Found one, Found other) {
    return one.id().bytes().equals(other.id().bytes());
  }
}
