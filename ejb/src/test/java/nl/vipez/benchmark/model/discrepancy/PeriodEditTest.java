package nl.vipez.benchmark.model.discrepancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Against the formulas of HBmethod of the R package univOutl 0.5 (U = 0.5, A = 0.05), computed with
 * R 4.2.2: median ratio 1.04053315106; of the effects the median 0.000749444012499, and with C = 20
 * the bounds -2.74980187776 and 2.76488111025.
 */
class PeriodEditTest {
  private static final double[] LAST = {120, 340, 95, 1020, 40, 560, 77, 210, 310, 150, 480, 65};
  private static final double[] NOW = {126, 352, 99, 1075, 41, 840, 80, 219, 318, 149, 505, 6.9};
  private static final double MEDIAN_EFFECT = 0.000749444012499;

  private static List<PeriodEdit.Pair> pairs() {
    List<PeriodEdit.Pair> pairs = new ArrayList<>();
    for (int i = 0; i < LAST.length; i++) {
      pairs.add(new PeriodEdit.Pair(LAST[i], NOW[i]));
    }
    return pairs;
  }

  @Test
  void equalsUnivOutl() {
    PeriodEdit edit = PeriodEdit.of(pairs(), Settings.USUAL);

    // 560 to 840 has effect 12.7978761726, 65 to 6.9 has -70.9649915078
    assertThat(edit.z(pairs().get(5)))
        .isCloseTo((12.7978761726 - MEDIAN_EFFECT) / (2.76488111025 - MEDIAN_EFFECT), within(1e-8));
    assertThat(edit.z(pairs().get(11)))
        .isCloseTo(
            (-70.9649915078 - MEDIAN_EFFECT) / (-2.74980187776 - MEDIAN_EFFECT), within(1e-8));
    assertThat(pairs().stream().filter(pair -> edit.z(pair) > 1)).hasSize(2);
  }

  @Test
  void theExpectedRangeIsWhereTheEffectReachesItsBounds() {
    PeriodEdit edit = PeriodEdit.of(pairs(), Settings.USUAL);
    Expected expected = edit.expected(560);

    assertThat(edit.z(new PeriodEdit.Pair(560, expected.high().orElseThrow())))
        .isCloseTo(1, within(1e-9));
    assertThat(edit.z(new PeriodEdit.Pair(560, expected.low().orElseThrow())))
        .isCloseTo(1, within(1e-9));
    assertThat(expected.holds(582)).isTrue();
    assertThat(expected.holds(840)).isFalse();
  }

  @Test
  void whereHalfDidNotChangeTheQuartilesAreOfTheOthers() {
    List<PeriodEdit.Pair> pairs = new ArrayList<>(pairs());
    for (int i = 0; i < 30; i++) {
      pairs.add(new PeriodEdit.Pair(100 + i, 100 + i));
    }
    PeriodEdit edit = PeriodEdit.of(pairs, Settings.USUAL);

    assertThat(pairs.stream().filter(pair -> edit.z(pair) > 1)).hasSize(2);
  }

  @Test
  void whereNobodyChangesADoublingIsDoubtful() {
    List<PeriodEdit.Pair> pairs = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      pairs.add(new PeriodEdit.Pair(100 + i, 100 + i));
    }
    PeriodEdit edit = PeriodEdit.of(pairs, Settings.USUAL);

    assertThat(edit.z(new PeriodEdit.Pair(50, 99))).isLessThan(1);
    assertThat(edit.z(new PeriodEdit.Pair(50, 101))).isGreaterThan(1);
    assertThat(edit.expected(50)).isEqualTo(Expected.between(25, 100));
  }
}
