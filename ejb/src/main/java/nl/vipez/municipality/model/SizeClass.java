package nl.vipez.municipality.model;

/** Classes of municipalities by inhabitants. */
public enum SizeClass {
  /** Up to 20,000. */
  UNDER_20000(20_000),
  /** 20,000 to 50,000. */
  FROM_20000_TO_50000(50_000),
  /** 50,000 to 100,000. */
  FROM_50000_TO_100000(100_000),
  /** 100,000 and over. */
  FROM_100000(Double.POSITIVE_INFINITY);

  private final double below;

  SizeClass(double below) {
    this.below = below;
  }

  /** The class of this number of inhabitants. */
  public static SizeClass of(double inhabitants) {
    for (SizeClass one : values()) {
      if (inhabitants < one.below) {
        return one;
      }
    }
    return FROM_100000;
  }
}
