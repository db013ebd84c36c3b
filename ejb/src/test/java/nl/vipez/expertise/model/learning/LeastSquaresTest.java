package nl.vipez.expertise.model.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LeastSquaresTest {

  @Test
  void findsTheCoefficientsThatMadeTheValues() {
    double[][] rows = {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}, {1, 1, 1}};
    double[] wanted = {2, 0.5, 0, 2.5};
    assertThat(LeastSquares.nonNegative(rows, wanted)).containsExactly(2, 0.5, 0);
  }

  @Test
  void aColumnThatSpeaksAgainstGetsNothing() {
    double[][] rows = {{1, 1}, {2, 0}, {3, -1}, {4, -2}};
    double[] wanted = {1, 2, 3, 4};
    double[] x = LeastSquares.nonNegative(rows, wanted);
    assertThat(x[0]).isCloseTo(1, within(1e-9));
    assertThat(x[1]).isCloseTo(0, within(1e-9));
  }

  @Test
  void withoutRowsOrSenseAllIsZero() {
    assertThat(LeastSquares.nonNegative(new double[0][], new double[0])).isEmpty();
    assertThat(LeastSquares.nonNegative(new double[][] {{0, 0}}, new double[] {1}))
        .containsExactly(0, 0);
    assertThat(LeastSquares.nonNegative(new double[][] {{1}, {2}}, new double[] {-1, -2}))
        .containsExactly(0);
  }

  /** Against descent along the gradient, cut off at zero: another way to the same minimum. */
  @Test
  void isTheMinimumOnRandomProblems() {
    Random random = new Random(3);
    for (int round = 0; round < 200; round++) {
      double[][] rows = new double[12][4];
      double[] wanted = new double[12];
      for (int r = 0; r < rows.length; r++) {
        for (int c = 0; c < 4; c++) {
          rows[r][c] = random.nextGaussian();
        }
        wanted[r] = random.nextGaussian();
      }
      double[] found = LeastSquares.nonNegative(rows, wanted);
      assertThat(squares(rows, wanted, found))
          .isCloseTo(squares(rows, wanted, descend(rows, wanted)), within(1e-6));
      assertThat(Arrays.stream(found).min().orElseThrow()).isNotNegative();
    }
  }

  private static double[] descend(double[][] rows, double[] wanted) {
    double[] x = new double[4];
    for (int step = 0; step < 20_000; step++) {
      double[] slope = new double[4];
      for (int r = 0; r < rows.length; r++) {
        double off = product(rows[r], x) - wanted[r];
        for (int c = 0; c < 4; c++) {
          slope[c] += off * rows[r][c];
        }
      }
      for (int c = 0; c < 4; c++) {
        x[c] = Math.max(0, x[c] - 0.01 * slope[c]);
      }
    }
    return x;
  }

  private static double squares(double[][] rows, double[] wanted, double[] x) {
    double sum = 0;
    for (int r = 0; r < rows.length; r++) {
      double off = product(rows[r], x) - wanted[r];
      sum += off * off;
    }
    return sum;
  }

  private static double product(double[] row, double[] x) {
    double sum = 0;
    for (int c = 0; c < x.length; c++) {
      sum += row[c] * x[c];
    }
    return sum;
  }
}
