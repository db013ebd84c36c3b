package nl.vipez.benchmark.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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

  private static Outcome outcome(String formula) {
    return Formula.of(formula).explain(code -> BASE.getOrDefault(code, Double.NaN));
  }

  @Test
  void tellsWhyThereIsNoFigure() {
    assertThat(outcome("A / B"))
        .isEqualTo(new Outcome(Optional.of(3.0), Outcome.Reason.OK, List.of()));
    assertThat(outcome("(A + MISSING) / ZERO"))
        .isEqualTo(new Outcome(Optional.empty(), Outcome.Reason.MISSING, List.of("MISSING")));
    assertThat(outcome("A * 100 / (B - 4)").reason()).isEqualTo(Outcome.Reason.DIVISION_BY_ZERO);
    assertThat(outcome("A / 0").reason()).isEqualTo(Outcome.Reason.DIVISION_BY_ZERO);
    String huge = "A * 1e200 * 1e200";
    assertThat(outcome(huge).reason()).isEqualTo(Outcome.Reason.OVERFLOW);
  }

  private static final UnitWords WORDS = UnitWords.of(Locale.ENGLISH);
  private static final UnitWords DUTCH = UnitWords.of(Locale.forLanguageTag("nl"));

  private static Unit unit(String formula) {
    Map<String, String> units =
        Map.of(
            "FTE", "FTE",
            "ESTABLISHMENTS", "establishments",
            "COSTS", "thousands of euros",
            "INHABITANTS", "inhabitants",
            "AREA", "ha");
    return Formula.of(formula)
        .unit(code -> WORDS.read(Optional.ofNullable(units.get(code)).orElseThrow()).orElseThrow());
  }

  @Test
  void reckonsWithUnits() {
    assertThat(WORDS.write(unit("FTE / ESTABLISHMENTS * 1000")))
        .isEqualTo("FTE per 1,000 establishments");
    assertThat(DUTCH.write(unit("FTE / ESTABLISHMENTS * 1000")))
        .isEqualTo("fte per 1.000 vestigingen");
    assertThat(WORDS.write(unit("COSTS * 1000 / INHABITANTS"))).isEqualTo("EUR per inhabitant");
    assertThat(DUTCH.write(unit("COSTS / INHABITANTS"))).isEqualTo("1.000 euro per inwoner");
    assertThat(WORDS.write(unit("FTE * 100 / (FTE + 2)"))).isEqualTo("%");
    assertThat(WORDS.write(unit("INHABITANTS * 100 / AREA"))).isEqualTo("inhabitants per km²");
    assertThat(WORDS.write(unit("-COSTS / 2"))).isEqualTo("1,000 EUR");
    assertThat(WORDS.write(unit("INHABITANTS / INHABITANTS"))).isEqualTo("number");
  }

  @Test
  void readsWhatItWrites() {
    for (String text :
        List.of("EUR per inhabitant", "FTE per 1,000 establishments", "%", "number", "EUR")) {
      assertThat(WORDS.write(WORDS.read(text).orElseThrow())).isEqualTo(text);
    }
    assertThat(WORDS.read("bananas per 1,000 establishments")).isEmpty();
    assertThat(WORDS.read("per 1,000 establishments").orElseThrow())
        .isEqualTo(WORDS.read("number per 1,000 establishments").orElseThrow());
    assertThat(WORDS.read("weeks").orElseThrow().same(unit("7 * AREA"))).isFalse();
  }

  @Test
  void unitsThatDifferAreNotAdded() {
    assertThatThrownBy(() -> unit("COSTS + INHABITANTS"))
        .isInstanceOfSatisfying(
            UnitConflict.class,
            conflict -> {
              assertThat(WORDS.write(conflict.left())).isEqualTo("1,000 EUR");
              assertThat(WORDS.write(conflict.right())).isEqualTo("inhabitants");
            });
    assertThatThrownBy(() -> unit("COSTS * 1000 - COSTS")).isInstanceOf(UnitConflict.class);
  }
}
