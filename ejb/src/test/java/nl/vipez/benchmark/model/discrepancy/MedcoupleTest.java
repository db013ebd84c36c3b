package nl.vipez.benchmark.model.discrepancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

/**
 * Against mc() and adjboxStats()$fence of robustbase 0.95-0 on R 4.2.2, which was run for these
 * figures; the third row is also the example in the tests of statsmodels (test_statstools,
 * test_medcouple_nonzero: -1/3). The samples have 21 values, so that the hinges R takes and the
 * quartiles of type 7 are the same.
 */
class MedcoupleTest {
  private static final List<Double> SKEWED =
      list(2, 3, 3, 4, 5, 5, 5, 6, 7, 8, 9, 11, 12, 14, 18, 21, 27, 33, 48, 61, 140);
  private static final List<Double> TIED =
      list(4, 4, 4, 4, 5, 6, 9, 4, 3, 2, 2, 7, 8, 4, 10, 12, 40, 4, 3, 5, 6);

  private static List<Double> list(double... values) {
    return DoubleStream.of(values).boxed().toList();
  }

  @Test
  void equalsRobustbase() {
    assertThat(Medcouple.of(SKEWED)).isCloseTo(0.6, within(1e-12));
    assertThat(Medcouple.of(SKEWED.stream().map(one -> -one).toList()))
        .isCloseTo(-0.6, within(1e-12));
    assertThat(Medcouple.of(list(1, 2, 7, 9, 10))).isCloseTo(-1 / 3.0, within(1e-12));
    assertThat(Medcouple.of(TIED)).isCloseTo(0.894736842105, within(1e-12));
    assertThat(Medcouple.of(list(5, 5, 5))).isZero();
  }

  @Test
  void theAdjustedBoxplotEqualsRobustbase() {
    Fences fences = Fences.skewed(SKEWED, 0.6, 1.5);
    assertThat(fences.low()).isCloseTo(2.82276912105, within(1e-9));
    assertThat(fences.high()).isCloseTo(166.191539146, within(1e-8));
    Fences mirrored = Fences.skewed(SKEWED.stream().map(one -> -one).toList(), -0.6, 1.5);
    assertThat(mirrored.low()).isCloseTo(-166.191539146, within(1e-8));
    assertThat(mirrored.high()).isCloseTo(-2.82276912105, within(1e-9));
  }

  @Test
  void symmetricDataAreFencedByTheMedianDeviation() {
    List<Double> even = new ArrayList<>();
    for (int i = 0; i < 101; i++) {
      even.add((double) i);
    }
    Fences fences = Fences.around(even, Settings.USUAL);
    double reach = 3.5 * (1 + 15 / 101.0) * 1.4826 * 25;
    assertThat(fences.low()).isCloseTo(50 - reach, within(1e-9));
    assertThat(fences.high()).isCloseTo(50 + reach, within(1e-9));
    assertThat(fences.z(50 + reach)).isCloseTo(1, within(1e-12));
    assertThat(fences.side(50)).isZero();
  }
}
