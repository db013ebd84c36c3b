package nl.vipez.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.vipez.search.FacetCount;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.jspecify.annotations.Nullable;

/** Counts documents by the values of some facets, segment after segment. */
final class FacetCounter {

  private final Map<String, Map<String, Long>> totals = new HashMap<>();
  private final List<Open> open = new ArrayList<>();

  FacetCounter(Set<String> fields) {
    fields.forEach(field -> totals.put(field, new HashMap<>()));
  }

  /** The values of one field in the segment at hand. */
  private record Open(String field, SortedSetDocValues values, long[] counts) {}

  /** Goes to a next segment. */
  void enter(LeafReaderContext leaf) throws IOException {
    leave();
    for (String field : totals.keySet()) {
      SortedSetDocValues values = DocValues.getSortedSet(leaf.reader(), Fields.facet(field));
      if (values.getValueCount() > 0) {
        open.add(new Open(field, values, new long[(int) values.getValueCount()]));
      }
    }
  }

  /** Counts a document, higher than the one before; for all fields or for one only. */
  void count(int document, @Nullable String only) throws IOException {
    for (Open field : open) {
      if ((only == null || only.equals(field.field)) && field.values.advanceExact(document)) {
        for (int i = 0; i < field.values.docValueCount(); i++) {
          field.counts[(int) field.values.nextOrd()]++;
        }
      }
    }
  }

  /** The counts by field, most first. */
  Map<String, List<FacetCount>> result() throws IOException {
    leave();
    Map<String, List<FacetCount>> result = new HashMap<>();
    totals.forEach(
        (field, counts) ->
            result.put(
                field,
                counts.entrySet().stream()
                    .map(entry -> new FacetCount(entry.getKey(), entry.getValue()))
                    .sorted(
                        Comparator.comparingLong(FacetCount::count)
                            .reversed()
                            .thenComparing(FacetCount::value))
                    .toList()));
    return result;
  }

  private void leave() throws IOException {
    for (Open field : open) {
      Map<String, Long> total = totals.computeIfAbsent(field.field, name -> new HashMap<>());
      for (int ord = 0; ord < field.counts.length; ord++) {
        if (field.counts[ord] > 0) {
          total.merge(field.values.lookupOrd(ord).utf8ToString(), field.counts[ord], Long::sum);
        }
      }
    }
    open.clear();
  }
}
