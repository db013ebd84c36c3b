package nl.vipez.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FormulaTest {
  private static final Map<String, Double> BASE = Map.of("A", 12.0, "B", 4.0, "ZERO", 0.0);

  private static double value(String formula) {
    return Formula.of(formula).evaluate(code -> BASE.getOrDefault(code, Double.NaN));
  }

  @Test
  void followsTheOrderOfOperations() {
    assertThat(value("(A + B) * 1000 / B")).isEqualTo(4_000);
    assertThat(value("A - B - 2")).isEqualTo(6);
    assertThat(value("-A + B * 2")).isEqualTo(-4);
    assertThat(Formula.of("(A + B) * 100 / A").codes()).isEqualTo(Set.of("A", "B"));
  }

  @Test
  void missingStaysMissing() {
    assertThat(value("A + MISSING")).isNaN();
    assertThat(value("0 * MISSING")).isNaN();
  }

  @Test
  void divisionByZeroIsMissing() {
    assertThat(value("A / ZERO")).isNaN();
    assertThat(value("ZERO / ZERO")).isNaN();
  }

  @Test
  void nothingButArithmeticIsAllowed() {
    assertThatThrownBy(() -> Formula.of("IF(A > B, 1, 2)"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Formula.of("A ^ 9999")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Formula.of("A +")).isInstanceOf(IllegalArgumentException.class);
  }
}
