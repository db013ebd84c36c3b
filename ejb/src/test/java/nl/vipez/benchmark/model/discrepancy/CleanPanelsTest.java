package nl.vipez.benchmark.model.discrepancy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A clean participant gets at most one doubt in a hundred figures, among many and among few. */
class CleanPanelsTest {

  @ParameterizedTest
  @EnumSource
  void hardlyAnyIsDoubted(CleanPanels.Kind kind) {
    assertThat(CleanPanels.perHundred(kind, 342, 5)).isLessThan(1);
    assertThat(CleanPanels.perHundred(kind, 20, 200)).isLessThan(1);
  }
}
