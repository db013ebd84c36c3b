package nl.vipez.guard;

/** Answers null all the same. */
final class Nothing {
  private Nothing() {}

  static String value() {
    return null;
  }
}
