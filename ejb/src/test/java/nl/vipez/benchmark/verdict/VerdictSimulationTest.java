package nl.vipez.benchmark.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The rule in use, held to what DESIGN section 2 says of it. */
class VerdictSimulationTest {
  private static final int AREAS = 2_000;
  private static final long SEED = 7;

  private static Rates rates(double common, int answers) {
    return Rates.of(Rule.IN_USE, new SimulatedRound.Setting(9, common, answers, 8), AREAS, SEED);
  }

  @Test
  void aCommonQualityMakesVerdictsRight() {
    assertThat(rates(0.2, 0).right()).isGreaterThan(0.82);
    assertThat(rates(0.4, 0).right()).isGreaterThan(0.90);
  }

  @Test
  void withoutACommonQualityAVerdictIsRareAndNoBetterThanACoin() {
    Rates chance = rates(0, 0);

    assertThat(chance.spoken()).isLessThan(0.25);
    assertThat(chance.right()).isBetween(0.4, 0.6);
  }

  @Test
  void fewAnswersSayLittleAndWhatIsSaidMostlyHolds() {
    Rates few = rates(0.3, 5);
    Rates many = rates(0.3, 100);

    assertThat(few.spoken()).isLessThan(0.12);
    assertThat(few.held()).isGreaterThan(0.8);
    assertThat(many.spoken()).isGreaterThan(3 * few.spoken());
    assertThat(many.held()).isGreaterThan(0.9);
  }

  @Test
  void keepingSilentWhereIndicatorsDoNotHangTogetherTakesAwayMostOfTheChance() {
    SimulatedRound.Setting chance = new SimulatedRound.Setting(9, 0, 0, 8);
    SimulatedRound.Setting common = new SimulatedRound.Setting(9, 0.3, 0, 8);

    assertThat(Rates.of(Rule.GATE, chance, AREAS, SEED).spoken()).isLessThan(0.05);
    assertThat(Rates.of(Rule.GATE, common, AREAS, SEED).spoken())
        .isGreaterThan(0.9 * Rates.of(Rule.IN_USE, common, AREAS, SEED).spoken());
  }

  @Test
  void theSameSeedGivesTheSameRates() {
    assertThat(rates(0.3, 20)).isEqualTo(rates(0.3, 20));
  }
}
