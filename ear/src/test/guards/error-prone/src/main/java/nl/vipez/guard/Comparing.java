package nl.vipez.guard;

/** Compares arrays by identity. */
final class Comparing {
  private Comparing() {}

  static boolean same(int[] one, int[] other) {
    return one.equals(other);
  }
}
