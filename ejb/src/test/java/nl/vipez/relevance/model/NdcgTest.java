package nl.vipez.relevance.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NdcgTest {
  private static final Map<String, Double> GRADES =
      Map.of("a", 3.0, "b", 2.0, "c", 3.0, "d", 0.0, "e", 1.0, "f", 2.0);

  /**
   * The textbook's ranking 3, 2, 3, 0, 1, 2: gains 7, 3, 7, 0, 1, 3 over log2 of 2 to 7 make
   * 13.8483; ideally 3, 3, 2, 2, 1, 0 they make 14.5954.
   */
  @Test
  void theWorkedExample() {
    List<String> ranking = List.of("a", "b", "c", "d", "e", "f");
    assertThat(Ndcg.of(ranking, GRADES).getAsDouble()).isCloseTo(0.948811, within(1e-6));
    assertThat(Ndcg.of(List.of("a", "c", "b", "f", "e", "d"), GRADES).getAsDouble()).isEqualTo(1);
  }

  @Test
  void whatNobodyJudgedCountsAsNothingOrIsLeftOut() {
    List<String> ranking = List.of("new", "a", "other", "c", "b", "f", "e");
    double all = Ndcg.of(ranking, GRADES).getAsDouble();
    assertThat(all).isLessThan(0.8);
    assertThat(Ndcg.judgedOnly(ranking, GRADES).getAsDouble()).isEqualTo(1);
    assertThat(Ndcg.shareJudged(ranking, GRADES)).isCloseTo(5 / 7.0, within(1e-9));
  }

  @Test
  void whatWasJudgedAndNotFoundCostsTheIdeal() {
    // 7 / (7 + 7 / log2 3 + 3 / 2 + 3 / log2 5 + 1 / log2 6)
    assertThat(Ndcg.of(List.of("a"), GRADES).getAsDouble()).isCloseTo(0.479603, within(1e-6));
  }

  @Test
  void onlyTheFirstTenCount() {
    List<String> deep =
        IntStream.range(0, 10).mapToObj(i -> "nothing" + i).collect(Collectors.toList());
    deep.add("a");
    assertThat(Ndcg.of(deep, GRADES).getAsDouble()).isZero();
    assertThat(Ndcg.judgedOnly(deep, GRADES).getAsDouble()).isGreaterThan(0);
  }

  @Test
  void withoutAnythingOfWorthThereIsNoMeasure() {
    assertThat(Ndcg.of(List.of("d"), Map.of("d", 0.0))).isEmpty();
    assertThat(Ndcg.of(List.of("d"), Map.of())).isEmpty();
    assertThat(Ndcg.of(List.of(), GRADES)).hasValue(0);
    assertThat(Ndcg.shareJudged(List.of(), GRADES)).isEqualTo(1);
  }

  @Test
  void theMedianOfSeveralCuratorsCounts() {
    Instant now = Instant.EPOCH;
    Grades grades =
        new Grades(
            List.of(
                new Grade("a", "one", 0, now),
                new Grade("a", "two", 3, now),
                new Grade("a", "three", 2, now),
                new Grade("b", "one", 2, now),
                new Grade("b", "two", 3, now)));
    assertThat(grades.counting()).isEqualTo(Map.of("a", 2.0, "b", 2.5));
    assertThat(grades.by("two", "a")).contains(3);
    assertThat(grades.by("two", "c")).isEmpty();
    assertThat(grades.of("b")).hasSize(2);
  }
}
