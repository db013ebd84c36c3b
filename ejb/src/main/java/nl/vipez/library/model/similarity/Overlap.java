package nl.vipez.library.model.similarity;

/**
 * How much two texts share.
 *
 * @param shared shingles in both
 * @param one shingles of the one
 * @param other shingles of the other
 */
public record Overlap(int shared, int one, int other) {

  /** Shared shingles among all of both, 0 to 1; 0 for two texts without any. */
  public double jaccard() {
    int all = one + other - shared;
    return all == 0 ? 0 : (double) shared / all;
  }
}
