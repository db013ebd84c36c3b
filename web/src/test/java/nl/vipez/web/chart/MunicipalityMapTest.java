package nl.vipez.web.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MunicipalityMapTest {

  @Test
  void groningenLiesNorthEastOfVlaardingen() {
    MunicipalityMap map = MunicipalityMap.of(List.of("GM0014", "GM0622"));
    assertThat(map.shapes())
        .extracting(MunicipalityMap.Shape::code)
        .containsExactly("GM0014", "GM0622");
    assertThat(map.shapes().get(0).x()).isGreaterThan(map.shapes().get(1).x());
    assertThat(map.shapes().get(0).y()).isLessThan(map.shapes().get(1).y());
    assertThat(map.shapes())
        .allMatch(one -> one.x() < MunicipalityMap.WIDTH && one.y() < MunicipalityMap.HEIGHT)
        .allMatch(one -> one.path().startsWith("M") && one.path().endsWith("z"));
  }

  @Test
  void aVanishedMunicipalityHasNoShape() {
    assertThat(MunicipalityMap.of(List.of("GM0017")).shapes()).isEmpty();
  }
}
