package nl.vipez.search.lucene;

import java.util.Arrays;
import java.util.Locale;

/** How long one thing took, many times over. */
final class BenchTimes {

  private long[] nanos = new long[1024];
  private int count;

  void add(long taken) {
    if (count == nanos.length) {
      nanos = Arrays.copyOf(nanos, 2 * count);
    }
    nanos[count++] = taken;
  }

  /** Milliseconds below which this share of the times lies. */
  double millis(double share) {
    long[] sorted = Arrays.copyOf(nanos, count);
    Arrays.sort(sorted);
    return sorted[(int) Math.min(count - 1, Math.ceil(share * count) - 1)] / 1e6;
  }

  double p50() {
    return millis(0.5);
  }

  String json() {
    return String.format(
        Locale.ROOT,
        "{\"p50\": %.4f, \"p95\": %.4f, \"p99\": %.4f, \"samples\": %d}",
        p50(),
        millis(0.95),
        millis(0.99),
        count);
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%8.3f %8.3f %8.3f", p50(), millis(0.95), millis(0.99));
  }
}
