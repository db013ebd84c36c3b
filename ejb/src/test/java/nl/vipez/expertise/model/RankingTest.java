package nl.vipez.expertise.model;

import static nl.vipez.expertise.model.Examples.candidate;
import static nl.vipez.expertise.model.Examples.strength;
import static nl.vipez.expertise.model.Examples.unknown;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class RankingTest {

  @Test
  void scoreIsTheWeightedMeanOfTheComponents() {
    Ranking ranking = rank(candidate(1, 0.5, strength(0.8), 0));
    assertThat(ranking.matches().getFirst().score())
        .isCloseTo(0.55 * 0.5 + 0.25 * 0.8 + 0.17 * 1 + 0.03 * 0.5, within(1e-12));
  }

  @Test
  void withoutTextAndStrongerFiguresOneIsListedBelow() {
    Ranking ranking =
        rank(
            candidate(1, 0, strength(0.5), 0.1),
            candidate(2, 0, unknown(), 0.1),
            candidate(3, 0, strength(0.6), 0.1),
            candidate(4, 0.1, unknown(), 0.1));
    assertThat(ranking.matches())
        .extracting(match -> match.candidate().offer().id())
        .containsExactlyInAnyOrder(3L, 4L);
    assertThat(ranking.perhaps())
        .extracting(match -> match.candidate().offer().id())
        .containsExactlyInAnyOrder(1L, 2L);
  }

  @Test
  void theUnknownCountsAsTheMeanOfTheKnownAndIsNamed() {
    Ranking ranking =
        rank(
            candidate(1, 0.3, strength(0.9), 0.2),
            candidate(2, 0.3, strength(0.7), 0.2),
            candidate(3, 0.3, unknown(), 0.2));
    Ranking.Match third =
        ranking.matches().stream()
            .filter(match -> match.candidate().offer().id() == 3)
            .findFirst()
            .orElseThrow();
    assertThat(third.components().indicators()).isCloseTo(0.8, within(1e-12));
    assertThat(third.components().missing()).containsExactly("indicators");
  }

  @Test
  void textWeighsMostAndTiesRepeat() {
    Ranking ranking =
        rank(
            candidate(5, 0.4, strength(0.6), 0.1),
            candidate(4, 0.4, strength(0.6), 0.1),
            candidate(3, 0.9, strength(0.4), 0.3));
    assertThat(ranking.matches())
        .extracting(match -> match.candidate().offer().id())
        .containsExactly(3L, 4L, 5L);
  }

  @Test
  void reciprocityOnlyBreaksNearTies() {
    Candidate even = candidate(1, 0.50, strength(0.6), 0.1);
    Candidate indebted =
        new Candidate(even.offer(), even.text(), even.strength(), even.distance(), 1000);
    double gain = score(indebted) - score(even);
    assertThat(gain).isPositive().isLessThan(0.02);
  }

  private static Ranking rank(Candidate... candidates) {
    return Ranking.of(Arrays.asList(candidates), Weights.BY_HAND);
  }

  private static double score(Candidate candidate) {
    return rank(candidate).matches().getFirst().score();
  }
}
