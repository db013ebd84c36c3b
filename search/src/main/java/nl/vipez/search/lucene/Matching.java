package nl.vipez.search.lucene;

import java.io.IOException;
import java.util.Map;
import java.util.Set;

/**
 * The documents that answer to a plan, before they are ranked.
 *
 * @param scope the documents that may be returned
 * @param loosened whether fewer words had to do than should be there
 */
record Matching(Scope scope, boolean loosened) {

  static Matching of(Plan plan, Map<String, Set<String>> filters, View view) throws IOException {
    Scope scope = new Scope(view, filters);
    for (Holds excluded : plan.excluded()) {
      scope.without(excluded.documents(view));
    }
    for (Holds required : plan.required()) {
      scope.within(required.documents(view));
    }
    return new Matching(scope, Coverage.narrow(view, scope, plan.words()));
  }
}
