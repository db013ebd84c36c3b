package nl.vipez.benchmark.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WilsonTest {
  private static final double Z95 = 1.959963984540054;

  /**
   * R. G. Newcombe, "Two-sided confidence intervals for the single proportion: comparison of seven
   * methods", Statistics in Medicine 17 (1998), 857–872, table I, method 3 (score, no correction).
   */
  @ParameterizedTest
  @CsvSource({
    "81, 263, 0.2553, 0.3662",
    "15, 148, 0.0624, 0.1605",
    "0, 20, 0.0000, 0.1611",
    "1, 29, 0.0061, 0.1718"
  })
  void isThatOfNewcombesTable(int hits, int cases, double low, double high) {
    Interval interval = Wilson.interval((double) hits / cases, cases, Z95);

    assertThat(interval.low()).isCloseTo(low, within(5e-5));
    assertThat(interval.high()).isCloseTo(high, within(5e-5));
  }

  @Test
  void solvesTheEquationItComesFrom() {
    // The ends are the shares p for which the observed share lies exactly z standard errors away.
    Interval interval = Wilson.interval(0.3, 40, Wilson.Z90);

    for (double end : List.of(interval.low(), interval.high())) {
      double away = Math.abs(0.3 - end) / Math.sqrt(end * (1 - end) / 40);
      assertThat(away).isCloseTo(Wilson.Z90, within(1e-9));
    }
  }

  @Test
  void aShareOfFewCasesIsIndistinctAndOfManyIsNot() {
    Indicator share = Examples.percentage();
    List<Double> peers = List.of(50.0, 55.0, 60.0, 65.0, 70.0, 58.0, 62.0);

    assertThat(verdict(share, 80, 8, peers)).isEqualTo(Verdict.INDISTINCT);
    assertThat(verdict(share, 80, 200, peers)).isEqualTo(Verdict.STRONG);
  }

  private static Verdict verdict(Indicator share, double value, int cases, List<Double> peers) {
    return Position.of(share, Optional.of(value), Wilson.ofPercentage(share, value, cases), peers)
        .verdict();
  }

  @Test
  void onlyPercentagesHaveOne() {
    assertThat(Wilson.ofPercentage(Examples.higher(), 40, 10)).isEmpty();
    assertThat(Wilson.ofPercentage(Examples.percentage(), 140, 10)).isEmpty();
    assertThat(Wilson.ofPercentage(Examples.percentage(), 40, 0)).isEmpty();
    assertThatThrownBy(() -> Wilson.interval(1.2, 10, Z95))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
