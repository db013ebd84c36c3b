package nl.vipez.platform;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Stands still until a test moves it. */
public final class MovableClock extends Clock {
  private final ZoneId zone;
  private final Moment moment;

  /** What clocks of several zones share. */
  private static final class Moment {
    private Instant now;

    Moment(Instant start) {
      now = start;
    }
  }

  /** At this moment. */
  public MovableClock(Instant start) {
    this(new Moment(start), ZoneOffset.UTC);
  }

  private MovableClock(Moment moment, ZoneId zone) {
    this.moment = moment;
    this.zone = zone;
  }

  /** Moves it forward. */
  public void advance(Duration by) {
    moment.now = moment.now.plus(by);
  }

  @Override
  public Instant instant() {
    return moment.now;
  }

  @Override
  public ZoneId getZone() {
    return zone;
  }

  /** The same clock read in another zone: it moves along. */
  @Override
  public Clock withZone(ZoneId other) {
    return new MovableClock(moment, other);
  }
}
