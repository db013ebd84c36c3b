package nl.vipez.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.vipez.search.Passage.Mark;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.jspecify.annotations.Nullable;

/** Where a query matches in a passage, read from the offsets in the index. */
final class Marks {

  private static final List<String> FIELDS = List.of(Fields.TEXT, Fields.TEXT_EN);

  private Marks() {}

  /** The places where a query's words stand in a passage. */
  static List<Mark> of(MarkedWords words, LeafReaderContext leaf, int passage, int length)
      throws IOException {
    List<Mark> all = new ArrayList<>();
    words.add(leaf, passage, length, all);
    return joined(all);
  }

  /** Adds what Lucene found; says whether it found anything. */
  static boolean add(@Nullable Matches matches, int length, List<Mark> all) throws IOException {
    if (matches == null) {
      return false;
    }
    for (String field : FIELDS) {
      MatchesIterator each = matches.getMatches(field);
      while (each != null && each.next()) {
        addSmallest(each, length, all);
      }
    }
    return true;
  }

  /** Adds a place, as far as it lies in the text. */
  static void add(int start, int matchEnd, int length, List<Mark> all) {
    int end = Math.min(matchEnd, length);
    if (start >= 0 && start < end) {
      all.add(new Mark(start, end));
    }
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
    add(match.startOffset(), match.endOffset(), length, all);
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
