package nl.vipez.benchmark.model;

import static nl.vipez.benchmark.model.AreaTrend.Direction.DOWN;
import static nl.vipez.benchmark.model.AreaTrend.Direction.NONE;
import static nl.vipez.benchmark.model.AreaTrend.Direction.TOO_FEW;
import static nl.vipez.benchmark.model.AreaTrend.Direction.UP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import nl.vipez.theme.model.Category;
import org.junit.jupiter.api.Test;

/** A trend is told when it holds, and not otherwise. */
class AreaTrendTest {
  private static final int FIRST = 2020;

  private static AreaTrend of(double... scores) {
    NavigableMap<Integer, Double> byYear = new TreeMap<>();
    for (int i = 0; i < scores.length; i++) {
      byYear.put(FIRST + i, scores[i]);
    }
    return AreaTrend.ofScores(byYear);
  }

  /** Table A.30 of Hollander and Wolfe, "Nonparametric Statistical Methods" (1973). */
  @Test
  void theChanceIsThatOfTheTables() {
    assertThat(2 * 0.042).isCloseTo(AreaTrend.chance(5, 8), within(0.001));
    assertThat(2 * 0.0083).isCloseTo(AreaTrend.chance(5, 10), within(0.0001));
    assertThat(2 * 0.042).isCloseTo(AreaTrend.chance(4, 6), within(0.001));
    assertThat(2 * 0.0281).isCloseTo(AreaTrend.chance(6, 11), within(0.001));
    assertThat(AreaTrend.chance(8, 0)).isEqualTo(1);
  }

  @Test
  void aSteadyClimbHoldsAndASteadyFallToo() {
    assertThat(of(0.30, 0.36, 0.41, 0.47, 0.55).direction()).isEqualTo(UP);
    assertThat(of(0.70, 0.61, 0.60, 0.52, 0.44).direction()).isEqualTo(DOWN);
    assertThat(of(0.30, 0.36, 0.41, 0.47, 0.55).change()).isCloseTo(0.24, within(0.03));
  }

  @Test
  void oneYearAgainstItOrTooSmallAChangeDoesNotHold() {
    assertThat(of(0.30, 0.41, 0.36, 0.47, 0.55).direction()).isEqualTo(NONE);
    assertThat(of(0.50, 0.51, 0.52, 0.53, 0.54).direction()).isEqualTo(NONE);
    assertThat(of(0.5, 0.5, 0.5, 0.5, 0.5).direction()).isEqualTo(NONE);
  }

  @Test
  void ofPureChanceFewerThanOneInFiftyHold() {
    Random random = new Random(11);
    int runs = 20_000;
    long holding =
        IntStream.range(0, runs)
            .filter(run -> of(random.doubles(5).toArray()).direction() != NONE)
            .count();

    assertThat((double) holding / runs).isLessThan(0.02);
  }

  @Test
  void isTakenOverTheIndicatorsThatAreThereEveryYear() {
    NavigableMap<Integer, AreaLine> byYear = new TreeMap<>();
    for (int year = 0; year < 5; year++) {
      double p = 0.2 + 0.15 * year;
      byYear.put(FIRST + year, line(List.of(p, p, p, p, year == 0 ? Double.NaN : 1 - p)));
    }
    assertThat(AreaTrend.of(byYear).direction()).isEqualTo(UP);
    assertThat(AreaTrend.of(byYear).from()).isEqualTo(FIRST);

    byYear.put(FIRST, line(List.of(0.2, 0.2, 0.2)));
    assertThat(AreaTrend.of(byYear).direction()).as("three indicators").isEqualTo(TOO_FEW);
    assertThat(AreaTrend.of(new TreeMap<>()).direction()).isEqualTo(TOO_FEW);
  }

  private static AreaLine line(List<Double> positions) {
    List<IndicatorLine> lines =
        IntStream.range(0, positions.size())
            .filter(i -> !positions.get(i).isNaN())
            .mapToObj(
                i ->
                    new IndicatorLine(
                        Examples.indicator(
                            "I" + i, Orientation.of(Polarity.HIGHER_IS_BETTER), 0, false),
                        Optional.empty(),
                        new Position(
                            Optional.of(positions.get(i)), 8, Optional.of(1.0), Verdict.MIDDLE),
                        false))
            .toList();
    return AreaLine.of(new Category(7, "STARTERS", "startersbeleid", "starters"), lines);
  }
}
