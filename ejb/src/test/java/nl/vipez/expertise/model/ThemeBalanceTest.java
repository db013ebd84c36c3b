package nl.vipez.expertise.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ThemeBalanceTest {
  private static final Set<String> CIRCLE = Set.of("A", "B", "C", "D", "E");

  @Test
  void ofOneOrTwoMunicipalitiesDemandIsNotTold() {
    assertThat(country(Set.of("A", "B")).asking()).isEmpty();
    assertThat(country(Set.of("A", "B", "C")).asking()).contains(3);
    assertThat(country(Set.of("A", "B")).sign()).isEqualTo(ThemeBalance.Sign.EVEN);
  }

  @Test
  void aCircleIsToldOnlyWhereTheRestOfTheCountryTellsNothingEither() {
    assertThat(circle(Set.of("A", "B", "C")).asking()).contains(3);
    assertThat(circle(Set.of("A", "B", "C", "X")).asking())
        .as("four in the country minus three would be one")
        .isEmpty();
    assertThat(circle(Set.of("A", "B", "C", "X", "Y", "Z")).asking()).contains(3);
    assertThat(circle(Set.of("A", "X", "Y", "Z")).asking()).isEmpty();
  }

  @Test
  void whatIsShortComesFirstAndIsCalledSo() {
    List<ThemeBalance> all =
        ThemeBalance.of(
            Map.of("SHORT", Set.of("A", "B", "C", "D"), "BOTH", Set.of("A", "B", "C")),
            Map.of(
                "BOTH",
                Map.of("u1", "X", "u2", "Y"),
                "PLENTY",
                Map.of("u1", "X", "u2", "Y", "u3", "Y")),
            Optional.empty());
    assertThat(all).extracting(ThemeBalance::theme).containsExactly("SHORT", "BOTH", "PLENTY");
    assertThat(all)
        .extracting(ThemeBalance::sign)
        .containsExactly(ThemeBalance.Sign.SHORT, ThemeBalance.Sign.EVEN, ThemeBalance.Sign.PLENTY);
    assertThat(all).extracting(ThemeBalance::offering).containsExactly(0, 2, 3);
  }

  @Test
  void aThemeThatNobodyOfTheCircleAsksOrOffersIsLeftOut() {
    assertThat(
            ThemeBalance.of(
                Map.of("T", Set.of("X", "Y", "Z")),
                Map.of("T", Map.of("u", "X")),
                Optional.of(CIRCLE)))
        .isEmpty();
  }

  private static ThemeBalance country(Set<String> askers) {
    return ThemeBalance.of(Map.of("T", askers), Map.of(), Optional.empty()).getFirst();
  }

  private static ThemeBalance circle(Set<String> askers) {
    return ThemeBalance.of(Map.of("T", askers), Map.of(), Optional.of(CIRCLE)).getFirst();
  }
}
