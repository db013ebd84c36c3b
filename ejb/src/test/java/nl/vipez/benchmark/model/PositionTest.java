package nl.vipez.benchmark.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PositionTest {
  private static final List<Double> PEERS = List.of(10.0, 20.0, 30.0, 40.0);
  private static final List<Double> EIGHT = List.of(10.0, 20.0, 30.0, 40.0, 50.0, 60.0, 70.0, 80.0);

  private static Position of(Indicator indicator, double value, List<Double> peers) {
    return Position.of(indicator, Optional.of(value), Optional.empty(), peers);
  }

  @Test
  void countsWorsePeersAndHalfTheEqualOnes() {
    Position position = of(Examples.higher(), 40, EIGHT);

    assertThat(position.p()).contains((3 + 0.5) / 8);
    assertThat(position.peers()).isEqualTo(8);
    assertThat(position.median()).contains(45.0);
    assertThat(position.verdict()).isEqualTo(Verdict.MIDDLE);
  }

  @Test
  void allEqualIsTheMiddle() {
    Position position = of(Examples.higher(), 5, List.of(5.0, 5.0, 5.0, 5.0, 5.0));

    assertThat(position.p()).contains(0.5);
    assertThat(position.verdict()).isEqualTo(Verdict.MIDDLE);
  }

  @Test
  void strongFromThreeQuartersAndWeakToOneQuarterBothIncluded() {
    assertThat(of(Examples.higher(), 65, EIGHT).p()).contains(0.75);
    assertThat(of(Examples.higher(), 65, EIGHT).verdict()).isEqualTo(Verdict.STRONG);
    assertThat(of(Examples.higher(), 25, EIGHT).p()).contains(0.25);
    assertThat(of(Examples.higher(), 25, EIGHT).verdict()).isEqualTo(Verdict.WEAK);
    assertThat(of(Examples.higher(), 60, EIGHT).p()).contains(5.5 / 8);
    assertThat(of(Examples.higher(), 60, EIGHT).verdict()).isEqualTo(Verdict.MIDDLE);
  }

  @Test
  void lowerIsBetterTurnsTheOrder() {
    Indicator lower = Examples.indicator(Orientation.of(Polarity.LOWER_IS_BETTER), 0);

    assertThat(of(lower, 15, EIGHT).p()).contains(7.0 / 8);
    assertThat(of(lower, 15, EIGHT).verdict()).isEqualTo(Verdict.STRONG);
    assertThat(of(lower, 75, EIGHT).verdict()).isEqualTo(Verdict.WEAK);
  }

  @Test
  void aTargetBandComparesTheDistanceOutsideIt() {
    Indicator band = Examples.indicator(Orientation.within(5, 12), 0);
    List<Double> peers = List.of(2.0, 15.0, 6.0, 20.0, 14.0);

    // distances 3, 3, 0, 8, 2: inside the band one peer is equal, four are worse
    assertThat(of(band, 8, peers).p()).contains(4.5 / 5);
    // 17 lies 5 outside: only the peer at 8 is worse
    assertThat(of(band, 17, peers).p()).contains(1.0 / 5);
    // 2 and 15 lie equally far on either side
    assertThat(of(band, 15, peers).p()).contains((1 + 2 * 0.5) / 5);
    assertThat(of(band, 17, peers).verdict()).isEqualTo(Verdict.WEAK);
  }

  @Test
  void insideTheBandWithTheMedianPeerIsNoDifference() {
    Indicator band = Examples.indicator(Orientation.within(5, 12), 1.5);

    assertThat(of(band, 5, List.of(12.0, 12.0, 12.0, 20.0, 20.0)).verdict())
        .isEqualTo(Verdict.INDISTINCT);
  }

  @Test
  void neutralIsNeverJudged() {
    Indicator neutral = Examples.indicator(Orientation.of(Polarity.NEUTRAL), 0);
    Position position = of(neutral, 80, EIGHT);

    assertThat(position.verdict()).isEqualTo(Verdict.NEUTRAL);
    assertThat(position.p()).isEmpty();
    assertThat(position.median()).contains(45.0);
  }

  @Test
  void fewerThanFivePeersWithAValueAreTooFew() {
    Position four = of(Examples.higher(), 100, PEERS);

    assertThat(four.verdict()).isEqualTo(Verdict.TOO_FEW);
    assertThat(four.p()).isEmpty();
    assertThat(of(Examples.higher(), 100, List.of(1.0, 2.0, 3.0, 4.0, 5.0)).verdict())
        .isEqualTo(Verdict.STRONG);
    assertThat(of(Examples.higher(), 100, List.of()).median()).isEmpty();
  }

  @Test
  void aMissingValueIsNotZero() {
    Position position = Position.of(Examples.higher(), Optional.empty(), Optional.empty(), EIGHT);

    assertThat(position.verdict()).isEqualTo(Verdict.NO_VALUE);
    assertThat(position.p()).isEmpty();
    assertThat(position.counted()).isEmpty();
    assertThat(position.peers()).isEqualTo(8);
  }

  @Test
  void nearerToTheMedianThanTheSmallestMaterialDifferenceIsIndistinct() {
    Indicator coarse = Examples.indicator(Orientation.of(Polarity.HIGHER_IS_BETTER), 40);
    Position near = of(coarse, 80, EIGHT);

    assertThat(near.verdict()).isEqualTo(Verdict.INDISTINCT);
    assertThat(near.p()).contains(7.5 / 8);
    assertThat(near.counted()).contains(0.5);
    assertThat(of(coarse, 85, EIGHT).verdict())
        .as("exactly the smallest difference is material")
        .isEqualTo(Verdict.STRONG);
  }

  @Test
  void aSamplingIntervalThatHoldsTheMedianIsIndistinct() {
    Optional<Double> value = Optional.of(75.0);
    Position wide = Position.of(Examples.higher(), value, Optional.of(new Interval(45, 90)), EIGHT);
    Position narrow =
        Position.of(Examples.higher(), value, Optional.of(new Interval(46, 90)), EIGHT);

    assertThat(wide.verdict()).isEqualTo(Verdict.INDISTINCT);
    assertThat(narrow.verdict()).isEqualTo(Verdict.STRONG);
  }

  @Test
  void quantilesInterpolateAsTypeSeven() {
    Quantiles quantiles = Quantiles.of(List.of(4.0, 1.0, 3.0, 2.0));

    assertThat(quantiles.at(0.25)).isCloseTo(1.75, within(1e-12));
    assertThat(quantiles.median()).isCloseTo(2.5, within(1e-12));
    assertThat(quantiles.at(1)).isEqualTo(4.0);
  }
}
