package nl.vipez.expertise.model.learning;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Least squares with no negative coefficient (Lawson and Hanson, "Solving Least Squares Problems",
 * 1974, chapter 23). With few coefficients every set of positive ones is tried, which is exact: the
 * solution is the unconstrained one of its own positive set.
 */
final class LeastSquares {
  private static final int MOST = 12;
  private static final double SINGULAR = 1e-10;

  private LeastSquares() {}

  /**
   * The x of no negative part that brings the rows times x nearest to the wanted values.
   *
   * @param rows one for each observation, all as long; at most 12 columns
   * @param wanted one for each row
   * @return a coefficient for each column; all zero where none helps
   */
  static double[] nonNegative(double[][] rows, double[] wanted) {
    int columns = rows.length == 0 ? 0 : rows[0].length;
    if (columns > MOST) {
      throw new IllegalArgumentException(columns + " columns");
    }
    double[][] products = new double[columns][columns + 1];
    for (int r = 0; r < rows.length; r++) {
      for (int i = 0; i < columns; i++) {
        for (int j = 0; j < columns; j++) {
          products[i][j] += rows[r][i] * rows[r][j];
        }
        products[i][columns] += rows[r][i] * wanted[r];
      }
    }
    double[] best = new double[columns];
    double most = 0;
    for (int set = 1; set < 1 << columns; set++) {
      double[] x = solve(products, set);
      if (x != null && Arrays.stream(x).allMatch(part -> part >= 0)) {
        double gain = 0; // how much less the squares are than with all zero
        for (int i = 0; i < columns; i++) {
          gain += x[i] * products[i][columns];
        }
        if (gain > most + SINGULAR) {
          most = gain;
          best = x;
        }
      }
    }
    return best;
  }

  /** Solves the normal equations of the columns in the set, by elimination; null if singular. */
  private static double @Nullable [] solve(double[][] products, int set) {
    int columns = products.length;
    int[] in =
        java.util.stream.IntStream.range(0, columns).filter(i -> (set >> i & 1) == 1).toArray();
    int n = in.length;
    double[][] a = new double[n][n + 1];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        a[i][j] = products[in[i]][in[j]];
      }
      a[i][n] = products[in[i]][columns];
    }
    for (int pivot = 0; pivot < n; pivot++) {
      int row = pivot;
      for (int i = pivot + 1; i < n; i++) {
        row = Math.abs(a[i][pivot]) > Math.abs(a[row][pivot]) ? i : row;
      }
      double[] swapped = a[pivot];
      a[pivot] = a[row];
      a[row] = swapped;
      if (Math.abs(a[pivot][pivot]) < SINGULAR) {
        return null;
      }
      for (int i = 0; i < n; i++) {
        double factor = i == pivot ? 0 : a[i][pivot] / a[pivot][pivot];
        for (int j = pivot; j <= n; j++) {
          a[i][j] -= factor * a[pivot][j];
        }
      }
    }
    double[] x = new double[columns];
    for (int i = 0; i < n; i++) {
      x[in[i]] = a[i][n] / a[i][i];
    }
    return x;
  }
}
