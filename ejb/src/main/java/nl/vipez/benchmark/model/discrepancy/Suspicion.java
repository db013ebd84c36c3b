package nl.vipez.benchmark.model.discrepancy;

import java.util.Collection;

/**
 * How likely a doubtful figure is wrong, on a scale of 0 to 1 that orders and is no probability.
 *
 * <p>A rule measures how far a figure lies from the middle of what was expected, in distances from
 * that middle to the edge: z = 1 on the edge. Suspicion is z / (1 + z): a half on the edge, three
 * quarters at three times as far, near 1 very far out. Rules that agree strengthen each other: one
 * minus the product of what each leaves over.
 */
final class Suspicion {
  /** Of a figure that breaks a rule without exceptions. */
  static final double CERTAIN = 1;

  /** Of a figure that is about a thousand times as large or small as it was. */
  static final double UNIT = 0.95;

  /** Of a negative figure where hardly any is. */
  static final double SIGN = 0.8;

  /** Of a figure that is not there: often it is on its way. */
  static final double MISSING = 0.5;

  private Suspicion() {}

  /**
   * Of a distance.
   *
   * @param z at least 0; 1 on the edge of what was expected
   */
  static double of(double z) {
    return Double.isInfinite(z) ? 1 : z / (1 + z);
  }

  /** Of several rules that hold for one figure. */
  static double together(Collection<Doubt> doubts) {
    double left = 1;
    for (Doubt doubt : doubts) {
      left *= 1 - doubt.suspicion();
    }
    return 1 - left;
  }
}
