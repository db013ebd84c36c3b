package nl.vipez.account.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class ThrottleTest {
  private final SetClock clock = new SetClock();
  private final Throttle throttle = new Throttle(clock);

  @Test
  void letsAFewMistakesPass() {
    fail(Throttle.FREE - 1);
    assertThat(throttle.wait("a", "1")).isZero();
  }

  @Test
  void doublesTheWaitUpToFiveMinutes() {
    fail(Throttle.FREE);
    assertThat(throttle.wait("a", "1")).isEqualTo(Duration.ofSeconds(1));
    fail(3);
    assertThat(throttle.wait("a", "1")).isEqualTo(Duration.ofSeconds(8));
    fail(40);
    assertThat(throttle.wait("a", "1")).isEqualTo(Duration.ofMinutes(5));
  }

  @Test
  void waitsNoLongerThanNeeded() {
    fail(Throttle.FREE);
    clock.now = clock.now.plusSeconds(1);
    assertThat(throttle.wait("a", "1")).isZero();
  }

  @Test
  void slowsNeitherOtherAccountsNorOtherAddresses() {
    fail(20);
    assertThat(throttle.wait("b", "1")).isZero();
    assertThat(throttle.wait("a", "2")).isZero();
  }

  @Test
  void forgetsAfterASuccessAndAfterHalfAnHour() {
    fail(10);
    throttle.succeeded("a", "1");
    assertThat(throttle.wait("a", "1")).isZero();
    fail(10);
    clock.now = clock.now.plus(Duration.ofMinutes(31));
    fail(1);
    assertThat(throttle.wait("a", "1")).isZero();
  }

  @Test
  void remembersAtMostSoManyPairs() {
    fail(20);
    for (int other = 0; other <= Throttle.MOST; other++) {
      throttle.failed("other" + other, "1");
    }
    assertThat(throttle.wait("a", "1")).isZero();
  }

  private void fail(int times) {
    for (int i = 0; i < times; i++) {
      throttle.failed("a", "1");
    }
  }

  private static final class SetClock extends Clock {
    private Instant now = Instant.parse("2026-11-23T12:00:00Z");

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }
}
