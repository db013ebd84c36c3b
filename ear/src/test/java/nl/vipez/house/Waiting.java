package nl.vipez.house;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for a thing to come true, and fails by name when it does not. */
public final class Waiting {
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

  private Waiting() {}

  /**
   * Looks until it is true.
   *
   * @throws AssertionError when it is not true within the time
   */
  public static void until(String what, Duration atMost, BooleanSupplier isTrue) {
    long end = System.nanoTime() + atMost.toNanos();
    while (!isTrue.getAsBoolean()) {
      if (System.nanoTime() > end) {
        throw new AssertionError("Not within " + atMost.toSeconds() + " s: " + what);
      }
      LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
    }
  }
}
