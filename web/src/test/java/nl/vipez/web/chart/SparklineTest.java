package nl.vipez.web.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SparklineTest {

  @Test
  void risesFromLeftBelowToRightAbove() {
    Sparkline line = Sparkline.of(new TreeMap<>(Map.of(2020, 1.0, 2021, 2.0, 2022, 3.0)), Set.of());
    assertThat(line.lines()).containsExactly("4,20 46,12 88,4");
    assertThat(line.end()).contains(new Sparkline.Mark("88", "4"));
  }

  @Test
  void aMissingYearIsAGapAndAYearAloneADot() {
    Sparkline line =
        Sparkline.of(
            new TreeMap<>(Map.of(2019, 1.0, 2020, 1.0, 2022, 2.0, 2024, 3.0, 2025, 3.0)), Set.of());
    assertThat(line.lines()).hasSize(2);
    assertThat(line.singles()).hasSize(1);
  }

  @Test
  void oneValueIsADotAndNoneIsNothing() {
    assertThat(Sparkline.of(new TreeMap<>(Map.of(2024, 5.0)), Set.of()).end())
        .contains(new Sparkline.Mark("46", "12"));
    assertThat(Sparkline.of(new TreeMap<>(), Set.of()).end()).isEmpty();
  }

  @Test
  void aBreakInTheSeriesIsNotBridgedEither() {
    Sparkline line =
        Sparkline.of(
            new TreeMap<>(Map.of(2021, 1.0, 2022, 2.0, 2023, 3.0, 2024, 4.0)), Set.of(2023));
    assertThat(line.lines()).hasSize(2);
  }
}
