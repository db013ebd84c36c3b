package nl.vipez.municipality.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GowerTest {
  private static final Characteristic SIZE = Characteristic.INHABITANTS;
  private static final Characteristic OLD = Characteristic.SHARE_65PLUS;

  /** Inhabitants range over a factor 100, the share of 65 and older over 20 points. */
  private static final Gower GOWER =
      new Gower(
          List.of(
              new Background("GM0001", Map.of(SIZE, 10_000.0, OLD, 15.0)),
              new Background("GM0002", Map.of(SIZE, 100_000.0, OLD, 20.0)),
              new Background("GM0003", Map.of(SIZE, 1_000_000.0, OLD, 35.0)),
              new Background("GM0004", Map.of(SIZE, 100_000.0))),
          Map.of(SIZE, 3.0, OLD, 1.0));

  @Test
  void isTheWeightedMeanOfDifferencesInRanges() {
    Neighbour two = GOWER.between("GM0001", "GM0002").orElseThrow();

    // inhabitants: half the (logarithmic) range, weight 3; old: a quarter of it, weight 1
    assertThat(two.distance()).isCloseTo((3 * 0.5 + 1 * 0.25) / 4, within(1e-12));
    assertThat(two.contributions().get(0).characteristic()).isEqualTo(SIZE);
    assertThat(two.contributions().get(0).share()).isCloseTo(1.5 / 1.75, within(1e-12));
    assertThat(two.likeness()).isCloseTo(Math.exp(-0.4375), within(1e-12));
  }

  @Test
  void leavesOutWhatIsMissingOnEitherSide() {
    Neighbour four = GOWER.between("GM0001", "GM0004").orElseThrow();

    assertThat(four.distance()).isCloseTo(0.5, within(1e-12));
    assertThat(four.contributions()).hasSize(1);
  }

  @Test
  void isTheSameBothWaysAndNothingToItself() {
    assertThat(GOWER.between("GM0003", "GM0001").orElseThrow().distance())
        .isEqualTo(GOWER.between("GM0001", "GM0003").orElseThrow().distance())
        .isEqualTo(1.0);
    assertThat(GOWER.between("GM0001", "GM0001").orElseThrow().distance()).isZero();
  }

  @Test
  void hasNoPeersBeyondTheCap() {
    assertThat(GOWER.neighbours("GM0001")).hasSize(3);
    assertThat(GOWER.nearest("GM0001", 10)).isEmpty();
    assertThat(GOWER.nearest("GM0002", 10))
        .extracting(Neighbour::municipality)
        .containsExactly("GM0004");
    assertThat(GOWER.between("GM0001", "GM9999")).isEmpty();
  }
}
