package nl.vipez.discovery.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import nl.vipez.shared.DomainException;
import org.junit.jupiter.api.Test;

class SearchAddressTest {

  @Test
  void bringsASearchBack() {
    Search search =
        new Search(
            "loket & \"één vraag\" -bezwaar",
            Map.of(Facet.KIND, Set.of("WORK_PLAN", "GOOD_PRACTICE"), Facet.YEAR, Set.of("2024")),
            0,
            0,
            Search.Sort.NEWEST);

    String address = SearchAddress.of(search);

    assertThat(SearchAddress.read(address, 0, 0)).isEqualTo(search);
    assertThat(address).contains("kind=GOOD_PRACTICE&kind=WORK_PLAN", "sort=newest");
  }

  @Test
  void passesOverWhatItDoesNotKnow() {
    assertThat(SearchAddress.of(SearchAddress.read("q=loket&from=20&open=x&kleur=rood&", 0, 0)))
        .isEqualTo("q=loket");
  }

  @Test
  void aDraftLooksForSomethingAndHasAName() {
    assertThatThrownBy(() -> draft("naam", "")).isInstanceOf(DomainException.class);
    assertThatThrownBy(() -> draft(" ", "q=loket")).isInstanceOf(DomainException.class);
    assertThatThrownBy(() -> draft("x".repeat(121), "q=loket")).isInstanceOf(DomainException.class);
    assertThat(draft(" een \n naam ", "kind=WORK_PLAN").name()).isEqualTo("een naam");
  }

  private static SavedSearchDraft draft(String name, String address) {
    return new SavedSearchDraft(name, SearchAddress.read(address, 0, 0), AlertFrequency.NONE);
  }
}
