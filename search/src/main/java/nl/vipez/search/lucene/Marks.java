package nl.vipez.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.vipez.search.Passage.Mark;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Weight;

/** Where a query matches in a passage, read from the offsets in the index. */
final class Marks {

  private static final List<String> FIELDS = List.of(Fields.TEXT, Fields.TEXT_EN);

  private Marks() {}

  static List<Mark> of(Weight weight, LeafReaderContext leaf, int passage, int length)
      throws IOException {
    Matches matches = weight.matches(leaf, passage);
    List<Mark> all = new ArrayList<>();
    if (matches != null) {
      for (String field : FIELDS) {
        MatchesIterator each = matches.getMatches(field);
        while (each != null && each.next()) {
          addSmallest(each, length, all);
        }
      }
    }
    return joined(all);
  }

  /** Of words near each other the words are marked, not what stands between. */
  private static void addSmallest(MatchesIterator match, int length, List<Mark> all)
      throws IOException {
    MatchesIterator within = match.getSubMatches();
    if (within != null) {
      while (within.next()) {
        addSmallest(within, length, all);
      }
      return;
    }
    int start = match.startOffset();
    int end = Math.min(match.endOffset(), length);
    if (start >= 0 && start < end) {
      all.add(new Mark(start, end));
    }
  }

  /** In order, with overlapping ones made one. */
  static List<Mark> joined(List<Mark> all) {
    all.sort(Comparator.comparingInt(Mark::start).thenComparingInt(Mark::end));
    List<Mark> result = new ArrayList<>();
    for (Mark mark : all) {
      if (!result.isEmpty() && mark.start() < result.getLast().end()) {
        Mark last = result.removeLast();
        result.add(new Mark(last.start(), Math.max(last.end(), mark.end())));
      } else {
        result.add(mark);
      }
    }
    return result;
  }
}
