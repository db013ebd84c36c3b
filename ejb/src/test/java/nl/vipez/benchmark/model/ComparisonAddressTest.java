package nl.vipez.benchmark.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.vipez.shared.DomainException;
import org.junit.jupiter.api.Test;

/** What a saved comparison keeps of an address. */
class ComparisonAddressTest {

  @Test
  void keepsWhatThePageKnowsAndNothingElse() {
    ComparisonAddress address =
        ComparisonAddress.parse(
            "indicator=A&indicator=B&indicator=A&peers=GM0014%2CGM0034&evil=javascript%3A1&year=&find=x&%ZZ");

    assertThat(address.text()).isEqualTo("indicator=A&indicator=B&peers=GM0014%2CGM0034");
    assertThat(address.indicators()).containsExactly("A", "B");
    assertThat(ComparisonAddress.parse(address.text())).isEqualTo(address);
  }

  @Test
  void aProfileNeedsNoIndicatorAnythingElseDoes() {
    assertThat(ComparisonAddress.parse("view=profile&year=2024").indicators()).isEmpty();
    assertThatThrownBy(() -> ComparisonAddress.parse("year=2024"))
        .isInstanceOf(DomainException.class);
    assertThatThrownBy(() -> ComparisonAddress.parse("indicator=A&with=" + "x".repeat(4_000)))
        .isInstanceOf(DomainException.class);
  }
}
