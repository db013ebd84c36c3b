package nl.vipez.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.vipez.search.FacetCount;
import org.apache.lucene.index.LeafReaderContext;
import org.jspecify.annotations.Nullable;

/** Counts documents by the values of some facets, segment after segment. */
final class FacetCounter {

  private final View view;
  private final Map<String, Map<String, Long>> totals = new HashMap<>();
  private final List<Open> open = new ArrayList<>();

  FacetCounter(Set<String> facets, View view) {
    this.view = view;
    facets.forEach(facet -> totals.put(facet, new HashMap<>()));
  }

  /** The values of one facet in the segment at hand. */
  private record Open(String facet, FacetValues.Column column, int[] counts) {}

  /** Goes to a next segment. */
  void enter(LeafReaderContext leaf) throws IOException {
    leave();
    for (String facet : totals.keySet()) {
      FacetValues.Column column = view.facet(leaf, facet);
      if (column.values().length > 0) {
        open.add(new Open(facet, column, new int[column.values().length]));
      }
    }
  }

  /** Counts a document, by its number in the segment; for all facets or for one only. */
  void count(int document, @Nullable String only) {
    for (Open each : open) {
      if (only == null || only.equals(each.facet)) {
        each.column.count(document, each.counts);
      }
    }
  }

  /** The counts by facet, most first. */
  Map<String, List<FacetCount>> result() {
    leave();
    Map<String, List<FacetCount>> result = new HashMap<>();
    totals.forEach(
        (facet, counts) ->
            result.put(
                facet,
                counts.entrySet().stream()
                    .map(entry -> new FacetCount(entry.getKey(), entry.getValue()))
                    .sorted(
                        Comparator.comparingLong(FacetCount::count)
                            .reversed()
                            .thenComparing(FacetCount::value))
                    .toList()));
    return result;
  }

  private void leave() {
    for (Open each : open) {
      Map<String, Long> total = totals.computeIfAbsent(each.facet, facet -> new HashMap<>());
      for (int value = 0; value < each.counts.length; value++) {
        if (each.counts[value] > 0) {
          total.merge(each.column.values()[value], (long) each.counts[value], Long::sum);
        }
      }
    }
    open.clear();
  }
}
