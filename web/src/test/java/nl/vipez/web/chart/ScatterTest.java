package nl.vipez.web.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ScatterTest {

  private static Scatter.Entry entry(String name, double x, double y, boolean me) {
    return new Scatter.Entry(name, x, y, name + "!", me);
  }

  private static Scatter of(List<Scatter.Entry> entries) {
    return Scatter.of(entries, String::valueOf, String::valueOf);
  }

  @Test
  void dotsMediansAndTicksStandAtTheirPlaces() {
    Scatter chart =
        of(List.of(entry("A", 0, 0, false), entry("B", 5, 10, true), entry("C", 10, 20, false)));

    assertThat(chart.dots()).extracting(Scatter.Dot::label).last().isEqualTo("B!");
    Scatter.Dot me = chart.dots().getLast();
    assertThat(me.me()).isTrue();
    assertThat(me.x()).isEqualTo("53.5");
    assertThat(me.y()).isEqualTo("190");
    assertThat(chart.middle()).isEqualTo(new Scatter.Middle("53.5", "190"));
    assertThat(chart.across().getFirst()).isEqualTo(new LineChart.Label("10", "0.0"));
    assertThat(chart.up().getFirst()).isEqualTo(new LineChart.Label("380", "0.0"));
  }

  @Test
  void namesAreLeftOutWhereTheyWouldCoverEachOtherNeverMyOwn() {
    Random random = new Random(2);
    List<Scatter.Entry> many =
        IntStream.range(0, 300)
            .mapToObj(
                i -> entry("Gemeente " + i, random.nextDouble(), random.nextDouble(), i == 150))
            .toList();
    List<Scatter.Dot> dots = of(many).dots();

    assertThat(dots).hasSize(300);
    assertThat(dots)
        .filteredOn(Scatter.Dot::me)
        .extracting(Scatter.Dot::name)
        .containsExactly("Gemeente 150");
    assertThat(dots).filteredOn(dot -> !dot.name().isEmpty()).hasSizeBetween(1, 60);
  }

  @Test
  void oneMunicipalityOrEqualValuesAreNoProblem() {
    assertThat(of(List.of(entry("A", 3, 3, false))).dots()).hasSize(1);
    assertThat(of(List.of(entry("A", 3, 3, false), entry("B", 3, 3, false))).dots())
        .extracting(Scatter.Dot::name)
        .contains("A");
  }
}
