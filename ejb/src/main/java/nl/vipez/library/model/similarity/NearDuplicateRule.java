package nl.vipez.library.model.similarity;

/**
 * When two texts are called near-duplicates.
 *
 * @param shingle words in a shingle, 1 to 20
 * @param places of the signature, 16 to 512
 * @param bands the signature is cut into, a divisor of places
 * @param threshold least Jaccard index, above 0 up to 1
 * @param least shingles a text must have to be compared at all, 1 or more: very short texts are
 *     alike by chance
 */
public record NearDuplicateRule(int shingle, int places, int bands, double threshold, int least) {
  /** How far below the threshold an estimate may lie and still be verified: two standard errors. */
  private static final double ERRORS = 2;

  public NearDuplicateRule {
    if (shingle < 1 || shingle > 20 || places < 16 || places > 512 || least < 1) {
      throw new IllegalArgumentException("shingle " + shingle + ", places " + places);
    }
    if (bands < 1 || places % bands != 0) {
      throw new IllegalArgumentException(bands + " bands do not divide " + places + " places");
    }
    if (!(threshold > 0 && threshold <= 1)) {
      throw new IllegalArgumentException("threshold is " + threshold);
    }
  }

  /** Names what a signature depends on, so that those made by another rule are made anew. */
  public String name() {
    return shingle + "/" + places + "/" + bands;
  }

  /** Whether two texts with this estimate are worth an exact comparison. */
  public boolean mayBe(double estimate) {
    return estimate >= threshold - ERRORS * 0.5 / Math.sqrt(places);
  }

  /** Whether two texts with this overlap are near-duplicates. */
  public boolean holds(Overlap overlap) {
    return overlap.jaccard() >= threshold;
  }
}
