package nl.vipez.benchmark.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.vipez.theme.model.Category;
import org.junit.jupiter.api.Test;

class AreaTest {

  private static List<Area.Part> parts(double... positions) {
    return IntStream.range(0, positions.length)
        .mapToObj(i -> new Area.Part("I" + i, positions[i], 1))
        .toList();
  }

  @Test
  void theScoreIsTheMeanDrawnTowardsTheMiddle() {
    Area area = Area.of(8, parts(1, 1, 0.5, 0.5));

    // m = 0.75, n = 4: 0.5 + 0.25 * 4 / 8
    assertThat(area.score().orElseThrow()).isCloseTo(0.625, within(1e-12));
    assertThat(area.coverage()).isEqualTo(new Coverage(4, 8));
  }

  @Test
  void coreIndicatorsCountTwice() {
    List<Area.Part> parts =
        List.of(
            new Area.Part("A", 1, 2),
            new Area.Part("B", 0, 1),
            new Area.Part("C", 0.5, 1),
            new Area.Part("D", 0.5, 1));

    // m = (2 + 0 + 0.5 + 0.5) / 5 = 0.6
    assertThat(Area.of(4, parts).score().orElseThrow()).isCloseTo(0.55, within(1e-12));
  }

  @Test
  void needsFourPositionedAndHalfOfTheJudgeable() {
    assertThat(Area.of(3, parts(1, 1, 1)).verdict()).isEqualTo(AreaVerdict.TOO_LITTLE_DATA);
    assertThat(Area.of(9, parts(1, 1, 1, 1)).verdict()).isEqualTo(AreaVerdict.TOO_LITTLE_DATA);
    assertThat(Area.of(9, parts(1, 1, 1, 1)).interval()).isEmpty();
    assertThat(Area.of(8, parts(1, 1, 1, 1)).verdict()).isEqualTo(AreaVerdict.STRONG);
  }

  @Test
  void nothingPositionedHasNoScore() {
    Area none = Area.of(5, List.of());

    assertThat(none.verdict()).isEqualTo(AreaVerdict.TOO_LITTLE_DATA);
    assertThat(none.score()).isEmpty();
  }

  @Test
  void strongNeedsTheIntervalAboveTheMiddleToo() {
    Area sure = Area.of(8, parts(0.9, 0.9, 0.8, 0.8, 0.9, 0.8, 0.7, 0.9));
    Area torn = Area.of(4, parts(1, 1, 1, 0));

    assertThat(sure.verdict()).isEqualTo(AreaVerdict.STRONG);
    assertThat(torn.score().orElseThrow()).isGreaterThanOrEqualTo(0.6);
    assertThat(torn.interval().orElseThrow().low()).isLessThanOrEqualTo(0.5);
    assertThat(torn.verdict()).isEqualTo(AreaVerdict.MIDDLE);
  }

  @Test
  void weakMirrorsStrong() {
    Area weak = Area.of(8, parts(0.1, 0.1, 0.2, 0.2, 0.1, 0.2, 0.3, 0.1));

    assertThat(weak.verdict()).isEqualTo(AreaVerdict.WEAK);
    assertThat(weak.interval().orElseThrow().high()).isLessThan(0.5);
  }

  @Test
  void theIntervalRepeatsWhateverTheOrder() {
    List<Area.Part> parts = parts(0.1, 0.9, 0.4, 0.7, 0.6, 0.2);

    assertThat(Area.of(6, parts.reversed())).isEqualTo(Area.of(6, parts));
  }

  @Test
  void theIntervalIsThatOfABootstrapOfTheMean() {
    // Ten positions, five 0 and five 1: the mean of ten draws is binomial(10, 1/2) / 10, whose
    // 10 % and 90 % quantiles are 0.3 and 0.7.
    Interval interval = Area.of(10, parts(0, 0, 0, 0, 0, 1, 1, 1, 1, 1)).interval().orElseThrow();

    assertThat(interval.low()).isCloseTo(0.3, within(1e-9));
    assertThat(interval.high()).isCloseTo(0.7, within(1e-9));
  }

  @Test
  void theIntervalForShowingLiesOnTheSameSide() {
    Area area = Area.of(4, parts(1, 1, 0.75, 0.75));

    assertThat(area.interval().orElseThrow().low()).isGreaterThan(0.5);
    assertThat(area.shrunkInterval().orElseThrow().low()).isGreaterThan(0.5);
    assertThat(area.shrunkInterval().orElseThrow().holds(area.score().orElseThrow())).isTrue();
  }

  @Test
  void backgroundIsListedAndNotJudged() {
    Category background = new Category(12, "BACKGROUND", "Achtergrond", "Background");
    IndicatorLine line =
        new IndicatorLine(
            Examples.higher(),
            Optional.empty(),
            new Position(Optional.of(1.0), 9, Optional.of(3.0), Verdict.STRONG),
            false);

    AreaLine area = AreaLine.of(background, List.of(line, line, line, line));

    assertThat(area.area().verdict()).isEqualTo(AreaVerdict.NOT_JUDGED);
    assertThat(area.area().score()).isEmpty();
    assertThat(area.indicators()).hasSize(4);
  }

  @Test
  void anIndistinctIndicatorCountsAsTheMiddle() {
    Category starters = new Category(7, "STARTERS_POLICY", "Startersbeleid", "Starters");
    IndicatorLine indistinct =
        new IndicatorLine(
            Examples.higher(),
            Optional.empty(),
            new Position(Optional.of(1.0), 9, Optional.of(3.0), Verdict.INDISTINCT),
            false);

    Area area =
        AreaLine.of(starters, List.of(indistinct, indistinct, indistinct, indistinct)).area();

    assertThat(area.coverage()).isEqualTo(new Coverage(4, 4));
    assertThat(area.score()).contains(0.5);
  }
}
