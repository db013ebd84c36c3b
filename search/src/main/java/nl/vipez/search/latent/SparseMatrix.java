package nl.vipez.search.latent;

import java.util.Arrays;
import org.ejml.data.DMatrixRMaj;

/** A matrix of which most is zero. */
public final class SparseMatrix {

  private static final int STARTING = 1 << 12;

  private final int height;
  private final int width;
  private int[] rows = new int[STARTING];
  private int[] columns = new int[STARTING];
  private float[] values = new float[STARTING];
  private int filled;

  /** One of zeroes. */
  public SparseMatrix(int height, int width) {
    this.height = height;
    this.width = width;
  }

  /** Adds a value in a place. */
  public void add(int row, int column, float value) {
    if (filled == rows.length) {
      int longer = filled + filled / 2;
      rows = Arrays.copyOf(rows, longer);
      columns = Arrays.copyOf(columns, longer);
      values = Arrays.copyOf(values, longer);
    }
    rows[filled] = row;
    columns[filled] = column;
    values[filled++] = value;
  }

  /** How many rows. */
  public int height() {
    return height;
  }

  /** How many columns. */
  public int width() {
    return width;
  }

  /** Brings each column to length 1, as far as it has any. */
  void normaliseColumns() {
    double[] squares = new double[width];
    for (int i = 0; i < filled; i++) {
      squares[columns[i]] += (double) values[i] * values[i];
    }
    for (int i = 0; i < filled; i++) {
      values[i] /= (float) Math.sqrt(squares[columns[i]]);
    }
  }

  /** Multiplies each row by a number of its own. */
  void scaleRows(float[] by) {
    for (int i = 0; i < filled; i++) {
      values[i] *= by[rows[i]];
    }
  }

  /** This times a dense matrix as high as this is wide. */
  DMatrixRMaj times(DMatrixRMaj right) {
    return product(columns, right, rows, height);
  }

  /** The transpose of this times a dense matrix as high as this. */
  DMatrixRMaj transposedTimes(DMatrixRMaj right) {
    return product(rows, right, columns, width);
  }

  private DMatrixRMaj product(int[] from, DMatrixRMaj right, int[] to, int high) {
    int length = right.numCols;
    DMatrixRMaj result = new DMatrixRMaj(high, length);
    double[] read = right.data;
    double[] written = result.data;
    for (int i = 0; i < filled; i++) {
      int reading = from[i] * length;
      int writing = to[i] * length;
      double value = values[i];
      for (int k = 0; k < length; k++) {
        written[writing + k] += value * read[reading + k];
      }
    }
    return result;
  }
}
