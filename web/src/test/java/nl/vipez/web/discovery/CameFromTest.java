package nl.vipez.web.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import nl.vipez.discovery.model.Facet;
import nl.vipez.discovery.model.Search;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CameFromTest {

  @Test
  void oneGetsBackToTheSameFiltersOrderAndPage() {
    Map<Facet, Set<String>> filters = Map.of(Facet.KIND, Set.of("STATUTE", "ACTION_PLAN"));
    CameFrom origin = new CameFrom(new Search("a & b", filters, 20, 10, Search.Sort.TITLE));
    assertThat(origin.parameters())
        .isEqualTo(
            "&q=a+%26+b&search=kind%3DACTION_PLAN%26kind%3DSTATUTE%26sort%3Dtitle%26from%3D20");
    CameFrom read = CameFrom.read("a & b", origin.rest().orElseThrow());
    assertThat(read).isEqualTo(origin);
    assertThat(read.back())
        .isEqualTo("?q=a+%26+b&kind=ACTION_PLAN&kind=STATUTE&sort=title&from=20");
  }

  @Test
  void textAloneStaysShort() {
    CameFrom origin = CameFrom.read("loket", "");
    assertThat(origin.parameters()).isEqualTo("&q=loket");
    assertThat(origin.back()).isEqualTo("?q=loket");
    assertThat(CameFrom.read("", "").somewhere()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "from=9999",
        "javascript:alert(1)",
        "x=<script>&sort=none",
        "&&=&from=-1&kind=",
        "kind=%zz"
      })
  void whatMeansNothingIsPassedOver(String rest) {
    assertThat(CameFrom.read("loket", rest).back()).isEqualTo("?q=loket");
  }
}
