package nl.vipez.expertise.model;

import static nl.vipez.expertise.model.Examples.DEVENTER;
import static nl.vipez.expertise.model.Examples.GRONINGEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LedgerTest {
  private final Ledger ledger =
      new Ledger(
          List.of(
              standing(1, GRONINGEN, "jo", DEVENTER, RequestState.HELPED),
              standing(2, GRONINGEN, "jo", DEVENTER, RequestState.ACCEPTED),
              standing(3, GRONINGEN, "jo", DEVENTER, RequestState.ASKED),
              standing(4, GRONINGEN, "an", DEVENTER, RequestState.DECLINED),
              standing(5, GRONINGEN, "an", DEVENTER, RequestState.NOT_HELPED),
              standing(6, DEVENTER, "ko", GRONINGEN, RequestState.HELPED)));

  @Test
  void countsWhatRunsWhoDeclinedAndWhatIsServed() {
    assertThat(ledger.running("jo")).isEqualTo(2);
    assertThat(ledger.running("an")).isZero();
    assertThat(ledger.declined(4, "an")).isTrue();
    assertThat(ledger.declined(3, "an")).isFalse();
    assertThat(ledger.served(3)).isTrue();
    assertThat(ledger.served(4)).isFalse();
    assertThat(ledger.served(5)).isFalse();
  }

  @Test
  void tellsWhatPassedBetweenMunicipalities() {
    assertThat(ledger.balance(GRONINGEN, DEVENTER)).isEqualTo(1 - 2);
    MunicipalLedger own = new MunicipalLedger(DEVENTER, ledger.of(DEVENTER));
    assertThat(own.lines())
        .containsExactly(
            new Ledger.Line(GRONINGEN, new Ledger.Account(2, 1), new Ledger.Account(1, 1)));
    assertThat(own.given()).isEqualTo(2);
    assertThat(own.gaveHelp()).isEqualTo(1);
    assertThat(own.received()).isEqualTo(1);
    assertThat(own.wasHelped()).isEqualTo(1);
    assertThat(ledger.municipalities()).containsExactly(GRONINGEN, DEVENTER);
    assertThat(ledger.of("GM0344")).isEmpty();
  }

  private static Standing standing(
      long need, String seeker, String person, String provider, RequestState state) {
    return new Standing(need, seeker, person, provider, state);
  }
}
