package nl.vipez.benchmark.formula;

/** Two units that ought to be the same are not. */
public final class UnitConflict extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Unit left;
  private final transient Unit right;

  UnitConflict(Unit left, Unit right) {
    super(left + " and " + right);
    this.left = left;
    this.right = right;
  }

  /** The one. */
  public Unit left() {
    return left;
  }

  /** The other. */
  public Unit right() {
    return right;
  }
}
