package nl.vipez.web.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ScaleTest {

  @Test
  void endsStandAtTheEndsAndTheMiddleInTheMiddle() {
    Scale scale = Scale.over(List.of(10.0, 30.0, 14.0), 0, 100);
    assertThat(scale.at(10)).isEqualTo(0);
    assertThat(scale.at(20)).isEqualTo(50);
    assertThat(scale.at(30)).isEqualTo(100);
  }

  @Test
  void anAxisMayPointUp() {
    assertThat(new Scale(0, 10, 180, 0).at(2.5)).isEqualTo(135);
  }

  @Test
  void equalValuesStandInTheMiddle() {
    assertThat(Scale.over(List.of(7.0, 7.0), 0, 100).at(7)).isEqualTo(50);
    assertThat(Scale.over(List.of(0.0), 0, 100).at(0)).isEqualTo(50);
  }

  @Test
  void beyondTheEndsIsTheEnd() {
    Scale scale = new Scale(0, 1, 0, 100);
    assertThat(scale.at(5)).isEqualTo(100);
    assertThat(scale.isBeyond(5)).isTrue();
    assertThat(scale.isBeyond(1)).isFalse();
  }

  @Test
  void oneWildValueAmongManyDoesNotPressTheOthersTogether() {
    List<Double> values =
        new ArrayList<>(IntStream.rangeClosed(1, 40).mapToObj(Double::valueOf).toList());
    values.add(100_000.0);
    Scale scale = Scale.overMost(values, 0, 100);
    assertThat(scale.high()).isEqualTo(40);
    assertThat(scale.at(100_000)).isEqualTo(100);
  }

  @Test
  void amongFewEveryValueCounts() {
    assertThat(Scale.overMost(List.of(1.0, 2.0, 3.0, 100.0), 0, 100).high()).isEqualTo(100);
  }

  @Test
  void mostlyEqualValuesStillSpanTheOthers() {
    List<Double> values = new ArrayList<>(IntStream.range(0, 30).mapToObj(i -> 0.0).toList());
    values.add(9.0);
    assertThat(Scale.overMost(values, 0, 100).high()).isEqualTo(9);
  }

  @Test
  void refusesNothingToSpan() {
    assertThatThrownBy(() -> new Scale(1, 1, 0, 100)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Scale(0, Double.NaN, 0, 100))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void quantilesLieBetweenTheValues() {
    assertThat(Quantile.of(List.of(1.0, 2.0, 3.0, 4.0), 0.25)).isEqualTo(1.75);
    assertThat(Quantile.of(List.of(1.0, 2.0, 3.0, 4.0), 0.5)).isEqualTo(2.5);
    assertThat(Quantile.of(List.of(5.0), 0.75)).isEqualTo(5);
  }
}
