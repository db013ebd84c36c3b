package nl.vipez.expertise.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class WeightsTest {

  @Test
  void makeOneAndNoneIsNegative() {
    assertThat(Weights.inProportion(2, 1, 1, 0)).isEqualTo(new Weights(0.5, 0.25, 0.25, 0));
    assertThatThrownBy(() -> new Weights(0.5, 0.5, 0.5, 0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Weights(1.2, -0.2, 0, 0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Weights.inProportion(0, 0, 0, 0))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void thoseByHandKeepTheRule() {
    assertThat(Weights.BY_HAND.keepTheRule()).isTrue();
    assertThat(new Weights(0.3, 0.5, 0.18, 0.02).keepTheRule()).isFalse();
    assertThat(new Weights(0.6, 0.2, 0.1, 0.1).keepTheRule()).isFalse();
    double whole = Weights.inProportion(0.7, 0.11, 0.13, 0.04).reciprocity();
    assertThat(whole).isCloseTo(0.04 / 0.98, within(1e-9));
  }
}
