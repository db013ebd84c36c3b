package nl.vipez.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.vipez.search.SearchQuery;
import nl.vipez.search.query.ParsedQuery;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.FixedBitSet;

/** Tells which pieces of a query stand in no document the caller may see. */
final class Missing {

  private final Planner planner;

  Missing(Planner planner) {
    this.planner = planner;
  }

  List<String> in(SearchQuery query, View view) throws IOException {
    List<String> result = new ArrayList<>();
    Optional<ParsedQuery> parsed = Planner.asked(query);
    if (parsed.isPresent()) {
      for (Planner.Asked asked : planner.asked(parsed.get(), view)) {
        if (!seen(asked.holds(), view)) {
          result.add(asked.piece());
        }
      }
    }
    return result;
  }

  private static boolean seen(Holds holds, View view) throws IOException {
    List<FixedBitSet> documents = holds.documents(view);
    for (LeafReaderContext leaf : view.leaves()) {
      if (FixedBitSet.intersectionCount(documents.get(leaf.ord), view.admitted(leaf)) > 0) {
        return true;
      }
    }
    return false;
  }
}
