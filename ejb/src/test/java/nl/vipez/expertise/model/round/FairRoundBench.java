package nl.vipez.expertise.model.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.junit.jupiter.api.Test;

/** How long a round of the whole platform takes; the figures of docs/adr/0015 come from here. */
class FairRoundBench {

  @Test
  void aWholePlatform() {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    for (int seed = 0; seed < 5; seed++) {
      RoundProblem round = Rounds.large(seed, 2_000, 1_000, 50);
      long cpu = threads.getCurrentThreadCpuTime();
      long clock = System.nanoTime();
      RoundOutcome outcome = FairRound.settle(round);
      System.err.printf(
          "round, 2,000 needs x 1,000 helpers, 50 pairs each: %.1f s by the clock, %.1f s of a"
              + " processor; lowest score %.3f (%.3f where worth most), price %.2f %%%n",
          (System.nanoTime() - clock) / 1e9,
          (threads.getCurrentThreadCpuTime() - cpu) / 1e9,
          outcome.fair().lowest(),
          outcome.unfair().lowest(),
          100 * outcome.price());
      assertThat(outcome.fair().without()).isEmpty();
    }
  }
}
