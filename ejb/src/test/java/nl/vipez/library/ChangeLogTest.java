package nl.vipez.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.stream.IntStream;
import nl.vipez.library.model.DocumentChange;
import nl.vipez.platform.TestDatabase;
import org.junit.jupiter.api.Test;

class ChangeLogTest {
  private final ChangeLog log = new ChangeLog(TestDatabase.fresh(), Clock.systemUTC(), 150);

  @Test
  void numbersFollowEachOther() {
    assertThat(log.last()).isZero();
    assertThat(log.oldestKept()).isEqualTo(1);
    assertThat(log.record("a")).isEqualTo(1);
    assertThat(log.record("b")).isEqualTo(2);
    assertThat(log.after(0, 10)).extracting(DocumentChange::documentId).containsExactly("a", "b");
    assertThat(log.after(1, 10)).extracting(DocumentChange::number).containsExactly(2L);
  }

  @Test
  void keepsNoMoreRowsThanTheBoundAndAHundred() {
    IntStream.range(0, 499).forEach(i -> log.record("d" + i));
    assertThat(log.oldestKept()).isEqualTo(251);
    log.record("last");
    assertThat(log.last()).isEqualTo(500);
    assertThat(log.oldestKept()).isEqualTo(351);
    assertThat(log.after(0, 1_000)).hasSize(150);
  }
}
