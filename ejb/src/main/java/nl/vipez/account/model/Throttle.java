package nl.vipez.account.model;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Slows down who guesses: after {@value #FREE} failures for one account from one address each
 * further attempt must wait twice as long, from a second up to five minutes. Kept in memory,
 * bounded to the latest {@value #MOST} pairs; a success forgets the failures.
 */
public final class Throttle {
  /** Failures that cost nothing. */
  public static final int FREE = 5;

  /** Most pairs of account and address remembered. */
  public static final int MOST = 20_000;

  private static final Duration LONGEST = Duration.ofMinutes(5);
  private static final Duration FORGET = Duration.ofMinutes(30);

  private final Clock clock;
  private final Map<String, Failures> failures =
      new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
          return size() > MOST;
        }
      };

  private record Failures(int count, Instant last) {}

  /** Without failures yet. */
  public Throttle(Clock clock) {
    this.clock = clock;
  }

  /** How long the next attempt must wait; zero when it may come now. */
  public synchronized Duration wait(String account, String address) {
    Failures known = failures.get(key(account, address));
    if (known == null || known.count() < FREE) {
      return Duration.ZERO;
    }
    Duration needed = Duration.ofSeconds(1L << Math.min(known.count() - FREE, 20));
    Duration bounded = needed.compareTo(LONGEST) > 0 ? LONGEST : needed;
    Duration left = Duration.between(clock.instant(), known.last().plus(bounded));
    return left.isNegative() ? Duration.ZERO : left;
  }

  /** Counts a failure. */
  public synchronized void failed(String account, String address) {
    Instant now = clock.instant();
    failures.merge(
        key(account, address),
        new Failures(1, now),
        (old, one) ->
            old.last().plus(FORGET).isBefore(now) ? one : new Failures(old.count() + 1, now));
  }

  /** Forgets the failures of this account from this address. */
  public synchronized void succeeded(String account, String address) {
    failures.remove(key(account, address));
  }

  private static String key(String account, String address) {
    return account + "\n" + address;
  }
}
