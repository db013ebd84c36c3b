package nl.vipez.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ShortMemoryTest {
  private final AtomicInteger asked = new AtomicInteger();
  private final AtomicInteger seconds = new AtomicInteger();
  private final Clock clock =
      new Clock() {
        @Override
        public ZoneOffset getZone() {
          return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
          return this;
        }

        @Override
        public Instant instant() {
          return Instant.EPOCH.plusSeconds(seconds.get());
        }
      };
  private final ShortMemory<String, Integer> memory =
      new ShortMemory<>(clock, Duration.ofSeconds(5), 2);

  @Test
  void asksOnceWithinItsSpanAndAgainAfter() {
    assertThat(ask("a")).isEqualTo(1);
    seconds.set(4);
    assertThat(ask("a")).isEqualTo(1);
    seconds.set(5);
    assertThat(ask("a")).isEqualTo(2);
  }

  @Test
  void forgetsWhenTold() {
    ask("a");
    memory.clear();
    assertThat(ask("a")).isEqualTo(2);
  }

  @Test
  void staysWithinItsBound() {
    ask("a");
    ask("b");
    ask("c");
    assertThat(ask("a")).isEqualTo(4);
  }

  private int ask(String question) {
    return memory.get(question, any -> asked.incrementAndGet());
  }
}
