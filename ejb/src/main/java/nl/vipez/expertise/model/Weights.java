package nl.vipez.expertise.model;

/**
 * What each component weighs in a score; together 1.
 *
 * @param text votes of passages
 * @param indicators strength of the figures
 * @param likeness likeness of the municipalities
 * @param reciprocity help given minus received
 */
public record Weights(double text, double indicators, double likeness, double reciprocity) {
  /** Set by hand, by reason: text weighs most, reciprocity breaks near-ties only. */
  public static final Weights BY_HAND = new Weights(0.55, 0.25, 0.17, 0.03);

  /** The most that reciprocity may weigh: more would do more than break near-ties. */
  public static final double MOST_RECIPROCITY = 0.05;

  private static final double ROUNDING = 1e-9;

  /** Checks that none is negative and that they make one. */
  public Weights {
    double sum = text + indicators + likeness + reciprocity;
    if (!(Math.min(Math.min(text, indicators), Math.min(likeness, reciprocity)) >= 0)
        || Math.abs(sum - 1) > ROUNDING) {
      throw new IllegalArgumentException("weights that make " + sum);
    }
  }

  /**
   * Weights in these proportions.
   *
   * @throws IllegalArgumentException when one is negative or all are zero
   */
  public static Weights inProportion(
      double text, double indicators, double likeness, double reciprocity) {
    double sum = text + indicators + likeness + reciprocity;
    double others = text / sum + indicators / sum + likeness / sum;
    return new Weights(text / sum, indicators / sum, likeness / sum, Math.max(0, 1 - others));
  }

  /** Weighted mean of the components, 0 to 1. */
  public double score(Components parts) {
    return text * parts.text()
        + indicators * parts.indicators()
        + likeness * parts.likeness()
        + reciprocity * parts.reciprocity();
  }

  /** Whether they keep DESIGN section 2: text weighs most, reciprocity only breaks near-ties. */
  public boolean keepTheRule() {
    return text >= Math.max(indicators, likeness)
        && text > reciprocity
        && reciprocity <= MOST_RECIPROCITY + ROUNDING;
  }
}
