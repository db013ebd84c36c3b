package nl.vipez.benchmark.model;

/**
 * How much stands behind an area.
 *
 * @param positioned indicators with a position
 * @param judgeable indicators valid that year that are judged at all
 */
public record Coverage(int positioned, int judgeable) {
  private static final int FEWEST = 4;

  /** Checks the order. */
  public Coverage {
    if (positioned < 0 || positioned > judgeable) {
      throw new IllegalArgumentException(positioned + " of " + judgeable);
    }
  }

  /** Whether it is enough for a verdict: at least 4, and half of the judgeable. */
  public boolean enough() {
    return positioned >= FEWEST && 2 * positioned >= judgeable;
  }

  /** The part that is positioned, 0 to 1; 0 when nothing is judgeable. */
  public double share() {
    return judgeable == 0 ? 0 : (double) positioned / judgeable;
  }
}
