package nl.vipez.discovery.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YearsTest {

  @ParameterizedTest
  @ValueSource(strings = {"2019..2021", "2021..2019", "2019-2021", "2019–2021", " 2019..2021 "})
  void aSpanIsEachOfItsYears(String typed) {
    assertThat(Years.of(typed).orElseThrow()).containsExactly("2019", "2020", "2021");
  }

  @Test
  void anOpenSpanGoesToTheEdge() {
    assertThat(Years.of("2099..").orElseThrow()).containsExactly("2099", "2100");
    assertThat(Years.of("..1901").orElseThrow()).containsExactly("1900", "1901");
    assertThat(Years.of("2024").orElseThrow()).containsExactly("2024");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "..", "-", "later", "20", "1899", "2101..", "2019...2020", "20192020"})
  void whatIsNoYearIsNone(String typed) {
    assertThat(Years.of(typed)).isEmpty();
  }
}
