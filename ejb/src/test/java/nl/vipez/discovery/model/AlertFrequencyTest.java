package nl.vipez.discovery.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class AlertFrequencyTest {

  private static void next(AlertFrequency frequency, String after, String next) {
    assertThat(frequency.next(Instant.parse(after))).contains(Instant.parse(next));
  }

  @Test
  void isSevenInTheMorningInAmsterdam() {
    next(AlertFrequency.DAILY, "2026-11-26T05:59:00Z", "2026-11-26T06:00:00Z");
    next(AlertFrequency.DAILY, "2026-11-26T06:00:00Z", "2026-11-27T06:00:00Z");
    next(AlertFrequency.DAILY, "2026-07-01T12:00:00Z", "2026-07-02T05:00:00Z");
  }

  @Test
  void staysSevenWhenClocksChange() {
    next(AlertFrequency.DAILY, "2026-10-24T05:00:00Z", "2026-10-25T06:00:00Z");
    next(AlertFrequency.DAILY, "2026-03-28T06:00:00Z", "2026-03-29T05:00:00Z");
  }

  @Test
  void aWeekBeginsOnMonday() {
    next(AlertFrequency.WEEKLY, "2026-11-26T12:00:00Z", "2026-11-30T06:00:00Z");
    next(AlertFrequency.WEEKLY, "2026-11-30T05:00:00Z", "2026-11-30T06:00:00Z");
    next(AlertFrequency.WEEKLY, "2026-11-30T06:00:00Z", "2026-12-07T06:00:00Z");
  }

  @Test
  void neverIsNever() {
    assertThat(AlertFrequency.NONE.next(Instant.EPOCH)).isEmpty();
  }
}
