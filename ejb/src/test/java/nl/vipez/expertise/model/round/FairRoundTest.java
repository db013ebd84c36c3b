package nl.vipez.expertise.model.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import nl.vipez.expertise.model.round.RoundProblem.Helper;
import nl.vipez.expertise.model.round.RoundProblem.Link;
import nl.vipez.expertise.model.round.RoundProblem.Pair;
import org.junit.jupiter.api.Test;

class FairRoundTest {

  @Test
  void isAsGoodAsTheExactSolver() {
    for (long seed = 0; seed < 200; seed++) {
      RoundProblem round = Rounds.small(seed);
      RoundOutcome outcome = FairRound.settle(round);
      ExactSolver.Answer exact = new ExactSolver(round).fair();
      List<Pair> free =
          outcome.fair().pairs().stream()
              .filter(pair -> !round.pins().contains(pair.link()))
              .toList();
      double lowest = free.stream().mapToDouble(Pair::score).min().orElse(0);
      assertThat(outcome.fair().pairs()).as("served, seed %d", seed).hasSize((int) exact.served());
      assertThat(lowest).as("lowest, seed %d", seed).isEqualTo(exact.lowest());
      assertThat(bands(free, lowest)).as("bands, seed %d", seed).isEqualTo(exact.bands());
      assertThat(outcome.fair().worth() * 100)
          .as("worth, seed %d", seed)
          .isCloseTo(exact.worth(), within(1e-6));
      assertThat(outcome.unfair().worth() * 100)
          .as("unfair, seed %d", seed)
          .isCloseTo(new ExactSolver(round).unfairWorth(), within(1e-6));
      assertThat(outcome.price()).isBetween(0.0, 1.0);
    }
  }

  private static List<Long> bands(List<Pair> pairs, double lowest) {
    List<Long> bands = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      long band = Math.round(lowest * 100) / 10 + i;
      bands.add(pairs.stream().filter(p -> Math.round(p.score() * 100) / 10 == band).count());
    }
    return bands;
  }

  @Test
  void keepsCapacitiesCapsAndPins() {
    for (long seed = 0; seed < 300; seed++) {
      RoundProblem round = Rounds.small(seed);
      for (RoundPlan plan :
          List.of(FairRound.settle(round).fair(), FairRound.settle(round).unfair())) {
        Set<Link> links = plan.pairs().stream().map(Pair::link).collect(Collectors.toSet());
        assertThat(links).hasSameSizeAs(plan.pairs()).containsAll(round.pins());
        assertThat(links.stream().map(Link::need)).doesNotHaveDuplicates();
        Map<String, Long> load = plan.load();
        for (Helper helper : round.helpers()) {
          assertThat(load.getOrDefault(helper.id(), 0L)).isLessThanOrEqualTo(helper.capacity());
        }
        round
            .caps()
            .forEach(
                (code, cap) ->
                    assertThat(
                            round.helpers().stream()
                                .filter(helper -> helper.municipality().equals(code))
                                .mapToLong(helper -> load.getOrDefault(helper.id(), 0L))
                                .sum())
                        .isLessThanOrEqualTo(cap));
      }
    }
  }

  @Test
  void raisingAScoreNeverDropsThePair() {
    Random random = new Random(7);
    for (long seed = 0; seed < 300; seed++) {
      RoundProblem round = Rounds.small(seed);
      for (Pair pair : FairRound.settle(round).fair().pairs()) {
        double raised = pair.score() + (1 - pair.score()) * random.nextDouble();
        List<Pair> pairs =
            round.pairs().stream()
                .map(one -> one.equals(pair) ? new Pair(pair.link(), raised) : one)
                .toList();
        RoundProblem higher =
            new RoundProblem(round.needs(), round.helpers(), round.caps(), pairs, round.pins());
        assertThat(FairRound.settle(higher).fair().pairs())
            .as("seed %d, %s raised to %s", seed, pair, raised)
            .extracting(Pair::link)
            .contains(pair.link());
      }
    }
  }

  @Test
  void raisesTheWorstOff() {
    RoundProblem round =
        new RoundProblem(
            List.of(1L, 2L),
            List.of(new Helper("a", "GM0001", 1, 0), new Helper("b", "GM0002", 1, 0)),
            Map.of(),
            List.of(pair(1, "a", 0.9), pair(1, "b", 0.5), pair(2, "a", 0.6), pair(2, "b", 0.1)),
            Set.of());
    RoundOutcome outcome = FairRound.settle(round);
    assertThat(outcome.unfair().pairs()).containsExactly(pair(1, "b", 0.5), pair(2, "a", 0.6));
    assertThat(outcome.fair().worstOff()).isEqualTo(0.5);
    assertThat(outcome.price()).isZero();
  }

  @Test
  void servesEveryoneBeforeServingSomeBest() {
    RoundProblem round =
        new RoundProblem(
            List.of(1L, 2L),
            List.of(new Helper("a", "GM0001", 1, 0), new Helper("b", "GM0002", 1, 3)),
            Map.of(),
            List.of(pair(1, "a", 0.9), pair(1, "b", 0.1), pair(2, "a", 0.2)),
            Set.of());
    RoundOutcome outcome = FairRound.settle(round);
    assertThat(outcome.unfair().without()).containsExactly(2L);
    assertThat(outcome.unfair().worstOff()).isZero();
    assertThat(outcome.fair().without()).isEmpty();
    assertThat(outcome.price()).isCloseTo(1 - 0.15 / 0.9, within(1e-9));
  }

  @Test
  void settlesAWholePlatformInFiveSecondsOfOneProcessor() {
    RoundProblem round = Rounds.large(1, 2_000, 1_000, 50);
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long started = threads.getCurrentThreadCpuTime();
    RoundOutcome outcome = FairRound.settle(round);
    Duration took = Duration.ofNanos(threads.getCurrentThreadCpuTime() - started);
    assertThat(took).isLessThan(Duration.ofSeconds(5));
    assertThat(outcome.fair().without()).isEmpty();
    assertThat(outcome.fair().lowest()).isGreaterThanOrEqualTo(outcome.unfair().lowest());
  }

  @Test
  void refusesPinsThatDoNotFit() {
    List<Helper> helpers = List.of(new Helper("a", "GM0001", 1, 0));
    List<Pair> pairs = List.of(pair(1, "a", 0.9), pair(2, "a", 0.2));
    Set<Link> both = Set.of(new Link(1, "a"), new Link(2, "a"));
    assertThatThrownBy(() -> new RoundProblem(List.of(1L, 2L), helpers, Map.of(), pairs, both))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Pair pair(long need, String helper, double score) {
    return new Pair(new Link(need, helper), score);
  }
}
