package nl.vipez.expertise.model;

import static nl.vipez.expertise.model.Examples.DEVENTER;
import static nl.vipez.expertise.model.Examples.GRONINGEN;
import static nl.vipez.expertise.model.Examples.need;
import static nl.vipez.expertise.model.Examples.offer;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GateTest {
  private static final LocalDate IN_TIME = LocalDate.of(2026, 6, 1);

  @Test
  void opensForAConsentingAvailableFreeColleagueElsewhere() {
    assertThat(Gate.open(need(GRONINGEN), offer(1), IN_TIME, 0, false)).isTrue();
  }

  @Test
  void staysShutForOnesOwnMunicipality() {
    assertThat(Gate.open(need(DEVENTER), offer(1), IN_TIME, 0, false)).isFalse();
  }

  @Test
  void staysShutOutsideTheWindowWhoseDaysAreInclusive() {
    Need need = need(GRONINGEN);
    assertThat(Gate.open(need, offer(1), LocalDate.of(2025, 12, 31), 0, false)).isFalse();
    assertThat(Gate.open(need, offer(1), LocalDate.of(2026, 1, 1), 0, false)).isTrue();
    assertThat(Gate.open(need, offer(1), LocalDate.of(2026, 12, 31), 0, false)).isTrue();
    assertThat(Gate.open(need, offer(1), LocalDate.of(2027, 1, 1), 0, false)).isFalse();
  }

  @Test
  void staysShutWithoutCapacityConsentOrAfterADecline() {
    Need need = need(GRONINGEN);
    assertThat(Gate.open(need, offer(1), IN_TIME, 1, false)).isFalse();
    assertThat(Gate.open(need, offer(1), IN_TIME, 0, true)).isFalse();
    assertThat(Gate.open(need, withoutConsent(), IN_TIME, 0, false)).isFalse();
  }

  private static Offer withoutConsent() {
    return new Offer(
        2,
        "u",
        "d",
        DEVENTER,
        "t",
        "x",
        Set.of(),
        Set.of(),
        1,
        LocalDate.of(2026, 1, 1),
        Optional.empty(),
        false);
  }
}
