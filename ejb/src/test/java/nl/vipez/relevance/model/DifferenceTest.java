package nl.vipez.relevance.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import nl.vipez.relevance.model.Difference.Verdict;
import org.junit.jupiter.api.Test;

class DifferenceTest {

  @Test
  void nothingAndTooFewSayNothing() {
    assertThat(Difference.of(List.of()).verdict()).isEqualTo(Verdict.TOO_FEW);
    Difference alike = Difference.of(Collections.nCopies(5, 0.2));
    assertThat(alike.verdict()).isEqualTo(Verdict.TOO_FEW);
    assertThat(alike.chance()).isEqualTo(2 / 32.0);
  }

  @Test
  void theSameBetterOnEachOfSixIsBeyondChance() {
    Difference alike = Difference.of(Collections.nCopies(6, 0.1));
    assertThat(alike.mean()).isCloseTo(0.1, within(1e-12));
    assertThat(alike.low()).isCloseTo(0.1, within(1e-9));
    assertThat(alike.chance()).isEqualTo(2 / 64.0);
    assertThat(alike.verdict()).isEqualTo(Verdict.BETTER);
    assertThat(Difference.of(Collections.nCopies(6, -0.1)).verdict()).isEqualTo(Verdict.WORSE);
  }

  @Test
  void oneQueryThatGainsMuchAmongManyThatDoNotSaysNothing() {
    Difference one = Difference.of(List.of(0.6, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0));
    assertThat(one.mean()).isCloseTo(0.075, within(1e-12));
    assertThat(one.low()).isZero();
    assertThat(one.chance()).isEqualTo(1);
    assertThat(one.verdict()).isEqualTo(Verdict.NOTHING);
  }

  @Test
  void ofMoreQueriesSignsAreDrawnAndTheAnswerRepeats() {
    List<Double> each =
        List.of(0.1, 0.05, -0.02, 0.12, 0.08, 0.02, 0.0, 0.09, 0.11, -0.01, 0.07, 0.06, 0.04, 0.1);
    Difference first = Difference.of(each);
    assertThat(first).isEqualTo(Difference.of(each));
    assertThat(first.verdict()).isEqualTo(Verdict.BETTER);
    assertThat(first.low()).isPositive().isLessThan(first.mean());
    assertThat(first.chance()).isLessThan(0.01);
  }

  @Test
  void noChangeIsNoDifference() {
    Difference none = Difference.of(Collections.nCopies(20, 0.0));
    assertThat(none.chance()).isEqualTo(1);
    assertThat(none.verdict()).isEqualTo(Verdict.NOTHING);
  }
}
