package nl.vipez.web.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StripPlotTest {

  private static Point point(double value) {
    return new Point(value, "label " + value);
  }

  @Test
  void peersMedianAndMeStandAtTheirPlaces() {
    StripPlot plot = StripPlot.of(List.of(point(0), point(40), point(100)), Optional.of(point(50)));
    assertThat(plot.dots()).extracting(StripPlot.Dot::x).containsExactly("3", "40.6", "97");
    assertThat(plot.median()).contains("40.6");
    assertThat(plot.me().map(StripPlot.Dot::x)).contains("50");
    assertThat(plot.me().map(StripPlot.Dot::label)).contains("label 50.0");
    assertThat(plot.dense()).isFalse();
  }

  @Test
  void withoutAnyValueThereIsNothingToDraw() {
    StripPlot plot = StripPlot.of(List.of(), Optional.empty());
    assertThat(plot.isEmpty()).isTrue();
    assertThat(plot.median()).isEmpty();
  }

  @Test
  void meAloneStandsInTheMiddle() {
    StripPlot plot = StripPlot.of(List.of(), Optional.of(point(12)));
    assertThat(plot.me().map(StripPlot.Dot::x)).contains("50");
    assertThat(plot.isEmpty()).isFalse();
  }

  @Test
  void oneselfIsNeverOffTheScaleButAPeerMayBe() {
    List<Point> peers =
        Stream.concat(
                IntStream.rangeClosed(1, 40).mapToObj(StripPlotTest::point), Stream.of(point(9999)))
            .toList();
    StripPlot plot = StripPlot.of(peers, Optional.of(point(400)));
    assertThat(plot.me().map(StripPlot.Dot::x)).contains("97");
    assertThat(plot.me().map(StripPlot.Dot::beyond)).contains(false);
    assertThat(plot.dots().get(40).beyond()).isTrue();
    assertThat(plot.dots().get(39).beyond()).isFalse();
  }

  @Test
  void equalDotsOfManyLieInLayers() {
    List<Point> peers = IntStream.range(0, 50).mapToObj(i -> point(i < 45 ? 1 : 2)).toList();
    StripPlot plot = StripPlot.of(peers, Optional.empty());
    assertThat(plot.dense()).isTrue();
    assertThat(plot.dots().subList(0, 5))
        .extracting(StripPlot.Dot::y)
        .containsExactly(15, 12, 18, 9, 21);
    assertThat(plot.dots()).extracting(StripPlot.Dot::y).allMatch(y -> y >= 3 && y <= 27);
  }
}
