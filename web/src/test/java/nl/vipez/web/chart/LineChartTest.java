package nl.vipez.web.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LineChartTest {

  private static final LineChart.Band BAND = new LineChart.Band(20, 40, 60);

  @Test
  void linesBandAndLabelsAgree() {
    LineChart chart =
        LineChart.of(
            new TreeMap<>(Map.of(2023, new Point(0, "a"), 2024, new Point(80, "b"))),
            new TreeMap<>(Map.of(2023, BAND, 2024, BAND)),
            value -> value + "%");
    assertThat(chart.own()).containsExactly("0,180 100,0");
    assertThat(chart.medians()).containsExactly("0,90 100,90");
    assertThat(chart.bands()).containsExactly("0,45 100,45 100,135 0,135");
    assertThat(chart.values())
        .extracting(LineChart.Label::text)
        .containsExactly("0.0%", "20.0%", "40.0%", "60.0%", "80.0%");
    assertThat(chart.years()).extracting(LineChart.Label::place).containsExactly("14", "98");
    assertThat(chart.dots()).extracting(LineChart.Dot::y).containsExactly("180", "0");
  }

  @Test
  void missingYearsCutBandAndLine() {
    LineChart chart =
        LineChart.of(
            new TreeMap<>(Map.of(2020, new Point(1, ""), 2022, new Point(2, ""))),
            new TreeMap<>(Map.of(2020, BAND, 2022, BAND)),
            String::valueOf);
    assertThat(chart.own()).hasSize(2);
    assertThat(chart.bands()).hasSize(2);
  }

  @Test
  void manyYearsGetFewerLabelsAndTheNewestStays() {
    LineChart chart =
        LineChart.of(
            IntStream.rangeClosed(2010, 2026)
                .boxed()
                .collect(
                    Collectors.toMap(
                        year -> year, year -> new Point(year, ""), (a, b) -> a, TreeMap::new)),
            new TreeMap<>(),
            String::valueOf);
    assertThat(chart.years()).hasSizeLessThanOrEqualTo(8);
    assertThat(chart.years().get(chart.years().size() - 1).text()).isEqualTo("2026");
  }
}
