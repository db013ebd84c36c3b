package nl.vipez.search.lucene;

import java.io.IOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What parts of queries score, for one state of the index; those asked for longest ago make place
 * when memory runs out: {@link #MOST} bytes, and never more than a sixteenth of the heap.
 */
final class KnownScores {

  private static final long MOST = 96L << 20;
  private static final int SHARE = 16;

  private final long most = Math.min(MOST, Runtime.getRuntime().maxMemory() / SHARE);
  private final Map<Key, List<PartScores>> known = new LinkedHashMap<>(16, 0.75f, true);
  private long bytes;

  /** A part, and what of a ranking its documents' scores depend on. */
  private record Key(Outline.Part part, float second, float further, float neighbour) {}

  List<PartScores> of(
      Outline.Part part, Ranking ranking, Remembered.Working<List<PartScores>> working)
      throws IOException {
    Key key = new Key(part, ranking.second(), ranking.further(), ranking.neighbour());
    synchronized (known) {
      List<PartScores> there = known.get(key);
      if (there != null) {
        return there;
      }
    }
    List<PartScores> worked = working.out();
    synchronized (known) {
      keep(key, worked);
    }
    return worked;
  }

  private void keep(Key key, List<PartScores> scores) {
    List<PartScores> before = known.put(key, scores);
    bytes += bytes(scores) - (before == null ? 0 : bytes(before));
    Iterator<List<PartScores>> oldest = known.values().iterator();
    while (bytes > most && oldest.hasNext()) {
      bytes -= bytes(oldest.next());
      oldest.remove();
    }
  }

  private static long bytes(List<PartScores> scores) {
    return scores.stream().mapToLong(PartScores::bytes).sum();
  }
}
