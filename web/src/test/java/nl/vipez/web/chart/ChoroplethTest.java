package nl.vipez.web.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChoroplethTest {
  private static final List<String> CODES =
      MunicipalityMap.all().shapes().stream().map(MunicipalityMap.Shape::code).limit(20).toList();

  private static Choropleth of(List<Optional<Double>> values) {
    Map<String, Choropleth.Entry> entries = new LinkedHashMap<>();
    for (int i = 0; i < values.size(); i++) {
      entries.put(CODES.get(i), new Choropleth.Entry(values.get(i), "gemeente " + i, i == 0));
    }
    return Choropleth.of(entries);
  }

  @Test
  void aboutAsManyInEachClass() {
    Choropleth map =
        of(IntStream.range(0, 20).mapToDouble(i -> i).boxed().map(Optional::of).toList());

    assertThat(map.classes()).extracting(Choropleth.Range::count).containsOnly(4L).hasSize(5);
    assertThat(map.classes().getFirst()).isEqualTo(new Choropleth.Range(0, 0, 3, 4));
    assertThat(map.areas()).hasSize(20).filteredOn(Choropleth.Area::me).hasSize(1);
    assertThat(map.isIncomplete()).isFalse();
  }

  @Test
  void theMissingHaveNoClassAndEqualValuesShareOne() {
    Choropleth map =
        of(
            List.of(
                Optional.of(0.0),
                Optional.of(0.0),
                Optional.of(0.0),
                Optional.empty(),
                Optional.of(7.0)));

    assertThat(map.isIncomplete()).isTrue();
    assertThat(map.areas())
        .extracting(Choropleth.Area::step)
        .containsExactlyInAnyOrder(0, 0, 0, Choropleth.MISSING, 1);
    assertThat(map.classes()).extracting(Choropleth.Range::count).containsExactly(3L, 1L);
  }

  @Test
  void withoutAnyValueThereAreNoClasses() {
    assertThat(of(List.of(Optional.empty())).classes()).isEmpty();
    assertThat(
            Choropleth.of(Map.of("GM9999", new Choropleth.Entry(Optional.of(1.0), "", false)))
                .areas())
        .as("no shape of it")
        .isEmpty();
  }
}
