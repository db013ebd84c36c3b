package nl.vipez.benchmark.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class RankCorrelationTest {

  /** Ranks and differences of the worked example in the Wikipedia article on Spearman's rho. */
  @Test
  void agreesWithTheWorkedExample() {
    List<Double> iq = List.of(106.0, 100.0, 86.0, 101.0, 99.0, 103.0, 97.0, 113.0, 112.0, 110.0);
    List<Double> hours = List.of(7.0, 27.0, 2.0, 50.0, 28.0, 29.0, 20.0, 12.0, 6.0, 17.0);

    assertThat(RankCorrelation.of(iq, hours).orElseThrow()).isCloseTo(-29 / 165.0, within(1e-9));
  }

  @Test
  void equalValuesShareARankAndTooFewSayNothing() {
    List<Double> x = List.of(1.0, 1.0, 2.0, 2.0, 3.0, 3.0, 4.0, 4.0);
    assertThat(RankCorrelation.of(x, x).orElseThrow()).isCloseTo(1, within(1e-9));
    assertThat(RankCorrelation.of(x, x.reversed()).orElseThrow()).isCloseTo(-1, within(1e-9));
    assertThat(RankCorrelation.of(x.subList(0, 7), x.subList(0, 7))).isEmpty();
    assertThat(RankCorrelation.of(x, List.of(5.0, 5.0, 5.0, 5.0, 5.0, 5.0, 5.0, 5.0))).isEmpty();
  }
}
