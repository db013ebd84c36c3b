package nl.vipez.web.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalDouble;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class RangePlotTest {
  private static final OptionalDouble NONE = OptionalDouble.empty();

  private static TreeMap<Integer, Point> values() {
    TreeMap<Integer, Point> values = new TreeMap<>();
    values.put(2021, new Point(10, "2021: 10"));
    values.put(2022, new Point(12, "2022: 12"));
    values.put(2024, new Point(110, "2024: 110"));
    return values;
  }

  @Test
  void theLastValueStandsAtTheEdgeAndTheGapIsNotBridged() {
    RangePlot plot = RangePlot.of(values(), 2024, OptionalDouble.of(10), OptionalDouble.of(14));

    assertThat(plot.lines()).hasSize(2);
    assertThat(plot.dots()).filteredOn(RangePlot.Dot::doubtful).hasSize(1);
    assertThat(plot.dots().getLast()).isEqualTo(new RangePlot.Dot("282", "10", "2024: 110", true));
    assertThat(plot.bands()).containsExactly(new RangePlot.Band("272", "86.8", "3.2"));
  }

  @Test
  void anOpenRangeRunsToTheEdge() {
    RangePlot plot = RangePlot.of(values(), 2024, OptionalDouble.of(60), NONE);

    assertThat(plot.bands()).containsExactly(new RangePlot.Band("272", "10", "40"));
    assertThat(RangePlot.of(values(), 2024, NONE, NONE).bands()).isEmpty();
  }

  @Test
  void aMissingValueLeavesTheRange() {
    TreeMap<Integer, Point> values = values();
    values.remove(2024);
    RangePlot plot = RangePlot.of(values, 2024, OptionalDouble.of(10), OptionalDouble.of(14));

    assertThat(plot.dots()).noneMatch(RangePlot.Dot::doubtful);
    assertThat(plot.last()).isEqualTo("2024");
  }
}
