package nl.vipez.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.FixedBitSet;

/**
 * The documents a search may return: those the caller may see, without what is excluded; and beside
 * them, field by field, the filters chosen, for a facet's counts leave its own filter out.
 */
final class Scope {

  private final List<FixedBitSet> admitted;
  private final Map<String, List<FixedBitSet>> filters = new LinkedHashMap<>();

  Scope(View view, Map<String, Set<String>> chosen) throws IOException {
    admitted = new ArrayList<>();
    view.leaves().forEach(leaf -> admitted.add(view.admitted(leaf).clone()));
    for (Map.Entry<String, Set<String>> filter : chosen.entrySet()) {
      Query query = AccessQueries.filter(filter.getKey(), filter.getValue());
      filters.put(filter.getKey(), view.documents(query));
    }
  }

  /** Leaves out these documents. */
  void without(List<FixedBitSet> documents) {
    for (int i = 0; i < admitted.size(); i++) {
      admitted.get(i).andNot(documents.get(i));
    }
  }

  /** Keeps these documents only. */
  void within(List<FixedBitSet> documents) {
    for (int i = 0; i < admitted.size(); i++) {
      admitted.get(i).and(documents.get(i));
    }
  }

  /** Whether the document may be returned or counted at all. */
  boolean admits(int leaf, int document) {
    return admitted.get(leaf).get(document);
  }

  /** The documents of a segment, filters left aside. */
  FixedBitSet admitted(int leaf) {
    return admitted.get(leaf);
  }

  /** The documents of a segment that pass all filters as well. */
  FixedBitSet passing(int leaf) {
    FixedBitSet result = admitted.get(leaf).clone();
    filters.values().forEach(filter -> result.and(filter.get(leaf)));
    return result;
  }

  /** The fields whose filter the document does not pass. */
  List<String> failing(int leaf, int document) {
    List<String> result = List.of();
    for (Map.Entry<String, List<FixedBitSet>> filter : filters.entrySet()) {
      if (!filter.getValue().get(leaf).get(document)) {
        if (result.isEmpty()) {
          result = new ArrayList<>(2);
        }
        result.add(filter.getKey());
      }
    }
    return result;
  }
}
