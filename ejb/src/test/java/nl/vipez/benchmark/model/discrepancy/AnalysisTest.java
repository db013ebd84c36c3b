package nl.vipez.benchmark.model.discrepancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.vipez.benchmark.model.Indicator;
import org.junit.jupiter.api.Test;

/** Thirty municipalities with values of 100 to 129 that rose by 2 to 4 %; one is changed. */
class AnalysisTest {
  private static final String ONE = "GM0010";
  private static final Indicator.Limits FREE =
      new Indicator.Limits(Optional.empty(), Optional.empty(), Optional.empty(), 0.5);

  private final Map<String, Double> last = new TreeMap<>();
  private final Map<String, Double> now = new TreeMap<>();
  private final Map<String, Double> totals = new HashMap<>();
  private final Map<String, Double> external = new HashMap<>();
  private Indicator.Limits limits = FREE;

  AnalysisTest() {
    for (int i = 0; i < 30; i++) {
      String code = "GM%04d".formatted(i);
      last.put(code, 100.0 + i);
      now.put(code, (100.0 + i) * (1.02 + 0.01 * (i % 3)));
      totals.put(code, 400.0);
    }
  }

  private List<Finding> findings() {
    return Analysis.of(
        limits,
        Settings.USUAL,
        new Sample(now, last, totals, external, Set.copyOf(last.keySet()), true));
  }

  private Finding only() {
    assertThat(findings()).hasSize(1);
    assertThat(findings().get(0).municipality()).isEqualTo(ONE);
    return findings().get(0);
  }

  private List<Rule> rules() {
    return only().doubts().stream().map(Doubt::rule).toList();
  }

  @Test
  void nothingIsDoubtfulAboutAQuietYear() {
    assertThat(findings()).isEmpty();
  }

  @Test
  void tenTimesAsMuchIsFoundByRatioAndCrossSection() {
    now.put(ONE, 1100.0);

    assertThat(rules()).containsExactlyInAnyOrder(Rule.PERIOD, Rule.CROSS_SECTION);
    assertThat(only().expected().holds(113)).isTrue();
    assertThat(only().last()).contains(110.0);
  }

  @Test
  void aThousandTimesIsAnErrorOfUnit() {
    now.put(ONE, 113_000.0);

    assertThat(rules()).contains(Rule.UNIT, Rule.PERIOD, Rule.CROSS_SECTION);
    assertThat(only().suspicion()).isGreaterThan(0.99);
  }

  @Test
  void outsideTheBoundsIsAHardError() {
    limits = new Indicator.Limits(Optional.of(0.0), Optional.of(200.0), Optional.empty(), 0.5);
    now.put(ONE, 210.0);

    assertThat(only().rule()).isEqualTo(Rule.HARD);
    assertThat(only().expected()).isEqualTo(Expected.between(0, 200));
    assertThat(only().outside()).isCloseTo(10, within(1e-9));
  }

  @Test
  void aNegativeValueWhereNoneIs() {
    now.put(ONE, -113.0);

    assertThat(rules()).contains(Rule.SIGN);
  }

  @Test
  void amongNegativeValuesTheChangeIsScaledByTheTotal() {
    List.of("GM0001", "GM0002", "GM0003", "GM0004").forEach(code -> last.put(code, -20.0));
    List.of("GM0001", "GM0002", "GM0003", "GM0004").forEach(code -> now.put(code, -15.0));
    now.put(ONE, 500.0);

    assertThat(rules()).contains(Rule.CHANGE).doesNotContain(Rule.PERIOD, Rule.SIGN);
  }

  @Test
  void whatIsAlwaysDifferentIsAskedOnce() {
    last.put(ONE, 900.0);
    now.put(ONE, 925.0);
    assertThat(findings()).isEmpty();

    last.remove(ONE);
    assertThat(rules()).containsExactly(Rule.CROSS_SECTION);
  }

  @Test
  void aCrossSectionOfNineteenSaysNothing() {
    now.keySet().removeIf(code -> code.compareTo("GM0018") > 0);
    last.clear();
    now.put(ONE, 100_000.0);

    assertThat(findings()).isEmpty();
  }

  @Test
  void fromAnExternalSourceItMayDifferByTheTolerance() {
    external.put(ONE, now.getOrDefault(ONE, 0.0) / 1.04);
    assertThat(findings()).as("5 % without a tolerance of its own").isEmpty();

    external.put(ONE, now.getOrDefault(ONE, 0.0) / 1.06);
    assertThat(rules()).containsExactly(Rule.EXTERNAL);
  }

  @Test
  void missingIsToldWhereItIsDue() {
    now.remove(ONE);

    assertThat(only().rule()).isEqualTo(Rule.MISSING);
    assertThat(only().observed()).isEmpty();
    assertThat(only().expected().holds(113)).isTrue();
    assertThat(only().outside()).isInfinite();
  }

  @Test
  void partsAreNotMoreThanTheirTotal() {
    Parts parts = new Parts(Optional.of("T"), 0, List.of("A", "B"), true);
    Map<String, Double> values = new HashMap<>(Map.of("A", 40.0, "B", 60.0, "T", 100.5));
    assertThat(parts.doubt(code -> Optional.ofNullable(values.get(code)))).isEmpty();

    values.put("T", 90.0);
    Doubt doubt = parts.doubt(code -> Optional.ofNullable(values.get(code))).orElseThrow();
    assertThat(doubt.rule()).isEqualTo(Rule.HARD);
    assertThat(doubt.expected()).isEqualTo(Expected.between(99, 101));

    values.remove("B");
    assertThat(parts.doubt(code -> Optional.ofNullable(values.get(code)))).isEmpty();
  }

  @Test
  void whereValuesCanBeNegativeAManifoldRiseIsDoubtfulAndAFallIsNot() {
    for (int i = 0; i < 30; i++) {
      String code = "GM%04d".formatted(i);
      last.put(code, i % 5 == 0 ? -60.0 - 3 * i : 60.0 + 5 * i);
      now.put(code, last.getOrDefault(code, 0.0) + (i % 2 == 0 ? 1 : -1) * (2.0 + i % 3));
    }
    last.put(ONE, 8.0);
    now.put(ONE, 39.0);
    assertThat(findings()).as("not five times as much").isEmpty();

    now.put(ONE, 41.0);
    assertThat(rules()).containsExactly(Rule.PERIOD);
    assertThat(only().expected()).isEqualTo(Expected.between(Double.NEGATIVE_INFINITY, 40));

    last.put(ONE, 41.0);
    now.put(ONE, 1.0);
    assertThat(findings()).as("it may fall on through zero").isEmpty();

    last.put(ONE, 1.0);
    now.put(ONE, 8.0);
    assertThat(findings()).as("no more than is usual in the category").isEmpty();
  }

  @Test
  void rulesThatAgreeStrengthenEachOther() {
    Doubt half = new Doubt(Rule.PERIOD, Expected.between(0, 1), 0.5);
    assertThat(Suspicion.together(List.of(half, half))).isCloseTo(0.75, within(1e-12));
    assertThat(Suspicion.of(1)).isCloseTo(0.5, within(1e-12));
    assertThat(Suspicion.of(3)).isCloseTo(0.75, within(1e-12));
    assertThatThrownBy(() -> new Doubt(Rule.UNIT, Expected.between(0, 1), 1.1))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
