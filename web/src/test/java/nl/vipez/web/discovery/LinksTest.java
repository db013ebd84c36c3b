package nl.vipez.web.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.vipez.discovery.model.Facet;
import nl.vipez.discovery.model.Search;
import org.junit.jupiter.api.Test;

class LinksTest {
  private static final Links LINKS =
      Links.of(
          new Search(
              "a & b",
              Map.of(Facet.KIND, Set.of("STATUTE"), Facet.YEAR, Set.of("2019..2021")),
              20,
              10,
              Search.Sort.TITLE));

  @Test
  void theWholeSearchStandsInTheAddressButThePage() {
    assertThat(LINKS.without(List.of()))
        .isEqualTo("?q=a+%26+b&kind=STATUTE&year=2019..2021&sort=title");
  }

  @Test
  void aValueGoesInAndOut() {
    assertThat(LINKS.toggled("kind", "ACTION_PLAN")).contains("kind=STATUTE&kind=ACTION_PLAN");
    assertThat(LINKS.toggled("kind", "STATUTE")).doesNotContain("kind");
    assertThat(LINKS.asking("c", List.of("kind"))).isEqualTo("?q=c&year=2019..2021&sort=title");
    assertThat(LINKS.fields("year"))
        .containsExactly(
            new Links.Field("q", "a & b"),
            new Links.Field("kind", "STATUTE"),
            new Links.Field("sort", "title"));
  }
}
