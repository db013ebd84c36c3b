package nl.vipez.search.lucene;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;

/**
 * What is read of a segment once and kept as long as it is open.
 *
 * @param <V> not to be changed once read
 */
final class PerSegment<V> {

  private final Map<IndexReader.CacheKey, Map<String, V>> known = new ConcurrentHashMap<>();

  /** Reads it. */
  interface Reading<V> {
    V read() throws IOException;
  }

  /** What was read under a name before; nothing is read now. */
  Optional<V> known(LeafReader segment, String name) {
    IndexReader.CacheHelper helper = segment.getCoreCacheHelper();
    Map<String, V> names = helper == null ? null : known.get(helper.getKey());
    return Optional.ofNullable(names == null ? null : names.get(name));
  }

  /** What was read under a name, or is now; by two at once when they ask for it first. */
  V of(LeafReader segment, String name, Reading<V> reading) throws IOException {
    IndexReader.CacheHelper helper = segment.getCoreCacheHelper();
    if (helper == null) {
      return reading.read();
    }
    Map<String, V> names =
        known.computeIfAbsent(
            helper.getKey(),
            key -> {
              helper.addClosedListener(known::remove);
              return new ConcurrentHashMap<>();
            });
    V there = names.get(name);
    if (there == null) {
      there = reading.read();
      names.put(name, there);
    }
    return there;
  }
}
