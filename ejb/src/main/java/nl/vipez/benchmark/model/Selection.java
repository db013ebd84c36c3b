package nl.vipez.benchmark.model;

/**
 * The k-th smallest of an array without sorting it whole: C.A.R. Hoare, "Algorithm 65: Find",
 * Communications of the ACM 4 (1961).
 */
final class Selection {

  private Selection() {}

  /**
   * Puts the k-th smallest (from 0) at its place, none larger before it and none smaller behind.
   */
  static double at(double[] values, int k) {
    int left = 0;
    int right = values.length - 1;
    while (left < right) {
      double pivot = values[(left + right) >>> 1];
      int i = left;
      int j = right;
      while (i <= j) {
        while (values[i] < pivot) {
          i++;
        }
        while (values[j] > pivot) {
          j--;
        }
        if (i <= j) {
          double kept = values[i];
          values[i++] = values[j];
          values[j--] = kept;
        }
      }
      if (k <= j) {
        right = j;
      } else if (k >= i) {
        left = i;
      } else {
        return values[k];
      }
    }
    return values[k];
  }

  /** As {@link Quantiles#at}, of values in any order, which are moved about. */
  static double quantile(double[] values, double part) {
    double place = part * (values.length - 1);
    int below = (int) Math.floor(place);
    double low = at(values, below);
    double beyond = place - below;
    if (beyond == 0) {
      return low;
    }
    double high = Double.POSITIVE_INFINITY;
    for (int i = below + 1; i < values.length; i++) {
      high = Math.min(high, values[i]);
    }
    return low * (1 - beyond) + high * beyond;
  }
}
