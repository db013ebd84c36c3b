package nl.vipez.search.lucene;

import java.util.Arrays;
import java.util.concurrent.TimeUnit;

/**
 * Whether a model answers in time. After several answers in a row that came too late it is not
 * asked for a minute, so that it does not hold up every search.
 */
final class Punctuality {

  private static final int LOOKED_AT = 100;
  private static final int TOLERATED = 5;
  private static final long REST = TimeUnit.MINUTES.toNanos(1);

  private final boolean[] lates = new boolean[LOOKED_AT];
  private int next;
  private int inARow;
  private int late;
  private volatile boolean resting;
  private volatile long since;

  /** Notes an answer. */
  synchronized void note(boolean wasLate) {
    late += (wasLate ? 1 : 0) - (lates[next] ? 1 : 0);
    lates[next] = wasLate;
    next = (next + 1) % LOOKED_AT;
    inARow = wasLate ? inARow + 1 : 0;
    if (inARow >= TOLERATED) {
      since = System.nanoTime();
      resting = true;
      inARow = 0;
    } else if (!wasLate) {
      resting = false;
    }
  }

  /** Whether it is to be asked. */
  boolean trusted() {
    return !resting || System.nanoTime() - since > REST;
  }

  /** How many of the last hundred came too late. */
  synchronized int late() {
    return late;
  }

  synchronized void clear() {
    Arrays.fill(lates, false);
    late = 0;
    inARow = 0;
    resting = false;
  }
}
