package nl.vipez.mail.model;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How long to wait after each failure: nine attempts over some two days (RFC 5321, 4.5.4.1). */
public final class Backoff {
  private static final List<Duration> WAITS =
      List.of(
          Duration.ofMinutes(1),
          Duration.ofMinutes(5),
          Duration.ofMinutes(15),
          Duration.ofHours(1),
          Duration.ofHours(3),
          Duration.ofHours(6),
          Duration.ofHours(12),
          Duration.ofHours(24));

  private Backoff() {}

  /**
   * The wait before the next attempt, or nothing when it has been tried often enough.
   *
   * @param attempts how many have failed, at least 1
   */
  public static Optional<Duration> after(int attempts) {
    return attempts > WAITS.size() ? Optional.empty() : Optional.of(WAITS.get(attempts - 1));
  }
}
