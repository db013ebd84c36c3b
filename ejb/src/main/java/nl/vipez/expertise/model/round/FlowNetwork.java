package nl.vipez.expertise.model.round;

import java.util.Arrays;
import java.util.PriorityQueue;

/**
 * A network through which units are sent one by one along the cheapest path that is left
 * (successive shortest paths with node potentials; Ahuja, Magnanti and Orlin, "Network Flows",
 * 1993, section 9.7), so that what was sent so far is at every moment the cheapest way to send it.
 *
 * <p>A cost is a pair of whole numbers, the first of which decides: reckoning with whole numbers is
 * exact, and a fair solution needs more digits than one number has.
 */
final class FlowNetwork {
  private final int[] first;
  private final long[] potentialHigh;
  private final long[] potentialLow;
  private int arcs;
  private int[] next = new int[16];
  private int[] to = new int[16];
  private int[] left = new int[16];
  private long[] high = new long[16];
  private long[] low = new long[16];

  FlowNetwork(int nodes) {
    first = new int[nodes];
    Arrays.fill(first, -1);
    potentialHigh = new long[nodes];
    potentialLow = new long[nodes];
  }

  /** Where the search stands: how far each node is, and by which arc it was reached. */
  private final class Search {
    private final long[] distHigh = new long[first.length];
    private final long[] distLow = new long[first.length];
    private final int[] by = new int[first.length];
    private final boolean[] settled = new boolean[first.length];
    private final PriorityQueue<Stop> queue = new PriorityQueue<>();

    private final int sink;

    private record Stop(long high, long low, int node) implements Comparable<Stop> {
      @Override
      public int compareTo(Stop other) {
        int order = Long.compare(high, other.high);
        return order == 0 ? Long.compare(low, other.low) : order;
      }
    }

    Search(int source, int sink) {
      this.sink = sink;
      Arrays.fill(by, -1);
      Arrays.fill(distHigh, Long.MAX_VALUE);
      distHigh[source] = 0;
      queue.add(new Stop(0, 0, source));
    }

    /** Whether the sink can be reached; stops there. */
    boolean reach() {
      while (!queue.isEmpty()) {
        Stop stop = queue.remove();
        if (!settled[stop.node]) {
          settled[stop.node] = true;
          if (stop.node == sink) {
            return true;
          }
          leave(stop);
        }
      }
      return false;
    }

    private void leave(Stop from) {
      for (int arc = first[from.node]; arc >= 0; arc = next[arc]) {
        int node = to[arc];
        if (left[arc] > 0 && !settled[node]) {
          long h = from.high + high[arc] + potentialHigh[from.node] - potentialHigh[node];
          long l = from.low + low[arc] + potentialLow[from.node] - potentialLow[node];
          if (nearer(h, l, node) && (node == sink || nearer(h, l, sink))) {
            distHigh[node] = h;
            distLow[node] = l;
            by[node] = arc;
            queue.add(new Stop(h, l, node));
          }
        }
      }
    }

    /** What is no nearer than the sink is known to be leads nowhere. */
    private boolean nearer(long h, long l, int node) {
      return h < distHigh[node] || (h == distHigh[node] && l < distLow[node]);
    }

    private void settle() {
      for (int node = 0; node < first.length; node++) {
        if (settled[node]) {
          potentialHigh[node] += distHigh[node] - distHigh[sink];
          potentialLow[node] += distLow[node] - distLow[sink];
        }
      }
    }
  }

  /** Adds an arc and answers its number. */
  int arc(int from, int node, int capacity, long costHigh, long costLow) {
    half(from, node, capacity, costHigh, costLow);
    half(node, from, 0, -costHigh, -costLow);
    return arcs - 2;
  }

  private void half(int from, int node, int capacity, long costHigh, long costLow) {
    if (arcs == to.length) {
      next = Arrays.copyOf(next, 2 * arcs);
      to = Arrays.copyOf(to, 2 * arcs);
      left = Arrays.copyOf(left, 2 * arcs);
      high = Arrays.copyOf(high, 2 * arcs);
      low = Arrays.copyOf(low, 2 * arcs);
    }
    next[arcs] = first[from];
    first[from] = arcs;
    to[arcs] = node;
    left[arcs] = capacity;
    high[arcs] = costHigh;
    low[arcs++] = costLow;
  }

  /** Sends one unit the cheapest way; false when there is none. */
  boolean send(int source, int sink) {
    Search search = new Search(source, sink);
    if (!search.reach()) {
      return false;
    }
    search.settle();
    for (int node = sink; node != source; node = to[search.by[node] ^ 1]) {
      left[search.by[node]]--;
      left[search.by[node] ^ 1]++;
    }
    return true;
  }

  /**
   * Sends one unit along any way that is left, whatever it costs; false when there is none.
   *
   * @param dead nodes known not to reach the sink any more; this adds to them. A node once dead
   *     stays so, for what cannot reach the sink is never on a way to it again.
   */
  boolean sendAny(int source, int sink, boolean[] dead) {
    boolean[] seen = dead.clone();
    if (walk(source, sink, seen)) {
      return true;
    }
    System.arraycopy(seen, 0, dead, 0, dead.length);
    return false;
  }

  private boolean walk(int node, int sink, boolean[] seen) {
    if (node == sink) {
      return true;
    }
    seen[node] = true;
    for (int arc = first[node]; arc >= 0; arc = next[arc]) {
      if (left[arc] > 0 && !seen[to[arc]] && walk(to[arc], sink, seen)) {
        left[arc]--;
        left[arc ^ 1]++;
        return true;
      }
    }
    return false;
  }

  /** How many nodes there are. */
  int size() {
    return first.length;
  }

  /** Whether a unit goes through this arc of capacity 1. */
  boolean used(int arc) {
    return left[arc] == 0;
  }
}
