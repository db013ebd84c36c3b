package nl.vipez.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.search.Query;

/**
 * The documents that answer to a plan, before they are ranked.
 *
 * @param scope the documents that may be returned
 * @param loosened whether fewer words had to do than should be there
 */
record Matching(Scope scope, boolean loosened) {

  static Matching of(Plan plan, Map<String, Set<String>> filters, View view, Ranking ranking)
      throws IOException {
    Scope scope = new Scope(view, filters);
    for (Holds excluded : plan.excluded()) {
      scope.without(excluded.documents(view));
    }
    for (Holds required : plan.required()) {
      scope.within(required.documents(view));
    }
    List<List<int[]>> holders = new ArrayList<>();
    for (Query word : plan.words()) {
      holders.add(holders(word, view, ranking));
    }
    return new Matching(scope, Coverage.narrow(view, scope, holders));
  }

  /** Known from what the word scores, which is asked for next. */
  private static List<int[]> holders(Query word, View view, Ranking ranking) throws IOException {
    return WindowScoring.suits(word)
        ? view.scores(new Outline.Part(word, 1), ranking).stream()
            .map(PartScores::documents)
            .toList()
        : view.holders(word);
  }
}
