package nl.vipez.web.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TicksTest {

  @Test
  void stepsAreRoundAndHoldTheValues() {
    assertThat(Ticks.around(3, 97, 4).values()).containsExactly(0.0, 50.0, 100.0);
    assertThat(Ticks.around(8.1, 12.4, 4).values()).containsExactly(8.0, 10.0, 12.0, 14.0);
  }

  @Test
  void smallStepsTellTheirDecimals() {
    Ticks ticks = Ticks.around(0.11, 0.42, 4);
    assertThat(ticks.values()).containsExactly(0.1, 0.2, 0.3, 0.4, 0.5);
    assertThat(ticks.decimals()).isEqualTo(1);
    assertThat(Ticks.around(0.01, 0.09, 4).decimals()).isEqualTo(2);
    assertThat(Ticks.around(1000, 5000, 4).decimals()).isZero();
  }

  @Test
  void crossesZero() {
    assertThat(Ticks.around(-7, 6, 4).values()).containsExactly(-10.0, -5.0, 0.0, 5.0, 10.0);
  }
}
