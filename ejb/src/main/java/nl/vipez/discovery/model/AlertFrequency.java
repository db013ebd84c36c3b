package nl.vipez.discovery.model;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Optional;

/** How often a person is mailed what a saved search newly finds. */
public enum AlertFrequency {
  /** Never. */
  NONE,
  /** Each morning. */
  DAILY,
  /** On Monday morning. */
  WEEKLY;

  private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");
  private static final LocalTime MORNING = LocalTime.of(7, 0);

  /** The next time after this one: seven in the morning in Amsterdam, also when clocks change. */
  public Optional<Instant> next(Instant after) {
    if (this == NONE) {
      return Optional.empty();
    }
    ZonedDateTime now = after.atZone(HERE);
    ZonedDateTime next = now.with(MORNING);
    if (this == WEEKLY) {
      next = next.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
    }
    if (!next.isAfter(now)) {
      next = this == DAILY ? next.plusDays(1) : next.plusWeeks(1);
    }
    return Optional.of(next.toInstant());
  }

  /** The frequency of this name. */
  public static Optional<AlertFrequency> ofName(String name) {
    return Arrays.stream(values()).filter(one -> one.name().equals(name)).findFirst();
  }
}
