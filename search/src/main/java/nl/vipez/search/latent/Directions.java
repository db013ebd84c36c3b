package nl.vipez.search.latent;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Random;
import java.util.stream.IntStream;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.RandomMatrices_DDRM;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.EigenDecomposition_F64;

/**
 * The directions in which the rows of a sparse matrix differ most: its first left singular vectors,
 * by random projection and a few power iterations (Halko, Martinsson and Tropp, 2011, algorithm
 * 4.4). The same matrix gives the same directions.
 */
final class Directions {

  private static final int MORE = 16;
  private static final int ITERATIONS = 3;
  private static final long SEED = 20_111_101;
  private static final double NOTHING = 1e-10;

  private Directions() {}

  /**
   * One row for each row of the matrix, a column for each direction, the strongest first.
   *
   * @param count how many directions, fewer than the matrix has rows and columns
   */
  static DMatrixRMaj of(SparseMatrix matrix, int count) {
    int sketched = Math.min(count + MORE, Math.min(matrix.height(), matrix.width()));
    DMatrixRMaj random = new DMatrixRMaj(matrix.width(), sketched);
    RandomMatrices_DDRM.fillGaussian(random, 0, 1, new Random(SEED));
    DMatrixRMaj range = orthonormal(matrix.times(random));
    for (int i = 0; i < ITERATIONS; i++) {
      range = orthonormal(matrix.times(matrix.transposedTimes(range)));
    }
    DMatrixRMaj within = matrix.transposedTimes(range);
    return times(range, principal(within, count).axes);
  }

  /** Axes as columns with the squares of their strengths, the strongest first. */
  private record Principal(DMatrixRMaj axes, double[] squares) {}

  private static Principal principal(DMatrixRMaj tall, int count) {
    int size = tall.numCols;
    DMatrixRMaj squared = new DMatrixRMaj(size, size);
    CommonOps_DDRM.multTransA(tall, tall, squared);
    EigenDecomposition_F64<DMatrixRMaj> eigen = DecompositionFactory_DDRM.eig(size, true, true);
    if (!eigen.decompose(squared)) {
      throw new ArithmeticException("no eigenvalues were found");
    }
    int[] order =
        IntStream.range(0, size)
            .boxed()
            .sorted(
                Comparator.comparingDouble((Integer i) -> eigen.getEigenvalue(i).real).reversed())
            .mapToInt(Integer::intValue)
            .limit(count)
            .toArray();
    DMatrixRMaj axes = new DMatrixRMaj(size, order.length);
    for (int column = 0; column < order.length; column++) {
      DMatrixRMaj axis = eigen.getEigenVector(order[column]);
      for (int row = 0; row < size; row++) {
        axes.set(row, column, axis.get(row));
      }
    }
    return new Principal(
        axes, Arrays.stream(order).mapToDouble(i -> eigen.getEigenvalue(i).real).toArray());
  }

  /**
   * Columns that span the same and stand square on each other; those that add nothing are left out.
   */
  private static DMatrixRMaj orthonormal(DMatrixRMaj columns) {
    Principal principal = principal(columns, columns.numCols);
    double least = NOTHING * principal.squares[0];
    int kept = (int) Arrays.stream(principal.squares).filter(square -> square > least).count();
    DMatrixRMaj scaled = new DMatrixRMaj(columns.numCols, kept);
    for (int column = 0; column < kept; column++) {
      double length = Math.sqrt(principal.squares[column]);
      for (int row = 0; row < columns.numCols; row++) {
        scaled.set(row, column, principal.axes.get(row, column) / length);
      }
    }
    return times(columns, scaled);
  }

  private static DMatrixRMaj times(DMatrixRMaj left, DMatrixRMaj right) {
    DMatrixRMaj result = new DMatrixRMaj(left.numRows, right.numCols);
    CommonOps_DDRM.mult(left, right, result);
    return result;
  }
}
