package nl.vipez.search.latent;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A direction for each term, made out of which terms stand in the same passages: texts on one
 * subject point the same way, also when they share no word. A text's vector is the sum of its
 * terms' directions, each by its rarity and by how often it stands there.
 */
public final class LatentTerms {

  private final List<String> terms;
  private final Map<String, Integer> places = new HashMap<>();
  private final float[] rarity;
  private final float[] directions;
  private final int dimensions;
  private final int passages;

  /**
   * As they were worked out before.
   *
   * @param terms each once
   * @param rarity what each term weighs in any text
   * @param directions of all terms, one after the other
   * @param passages how many passages there were when they were worked out
   */
  public LatentTerms(List<String> terms, float[] rarity, float[] directions, int passages) {
    if (terms.isEmpty()
        || rarity.length != terms.size()
        || directions.length == 0
        || directions.length % terms.size() != 0) {
      throw new IllegalArgumentException(
          terms.size() + " terms, " + rarity.length + " and " + directions.length + " numbers");
    }
    this.terms = List.copyOf(terms);
    this.rarity = rarity.clone();
    this.directions = directions.clone();
    this.dimensions = directions.length / terms.size();
    this.passages = passages;
    terms.forEach(term -> places.put(term, places.size()));
  }

  /**
   * Works them out. The same passages give the same directions.
   *
   * @param terms one for each row of the matrix, each once
   * @param rarity what each term weighs in any text
   * @param weights how much a term counts in a passage, rarity left aside; a column a passage.
   *     Changed by this
   * @param dimensions how many numbers a direction has, at most as many as there are terms
   * @param passages how many passages there are, whether or not all of them are in the matrix
   */
  public static LatentTerms of(
      List<String> terms, float[] rarity, SparseMatrix weights, int dimensions, int passages) {
    weights.scaleRows(rarity);
    weights.normaliseColumns();
    double[] directions = Directions.of(weights, dimensions).data;
    float[] narrow = new float[directions.length];
    for (int i = 0; i < narrow.length; i++) {
      narrow[i] = (float) directions[i];
    }
    return new LatentTerms(terms, rarity, narrow, passages);
  }

  /** The terms, in order. */
  public List<String> terms() {
    return terms;
  }

  /** What each term weighs in any text, in order. */
  public float[] rarity() {
    return rarity.clone();
  }

  /** All directions, one after the other. */
  public float[] directions() {
    return directions.clone();
  }

  /** How many numbers a direction has. */
  public int dimensions() {
    return dimensions;
  }

  /** How many passages there were when these were worked out. */
  public int passages() {
    return passages;
  }

  /** Where a term stands; -1 for one that has no direction. */
  public int place(String term) {
    return places.getOrDefault(term, -1);
  }

  /** What the term at a place weighs in any text. */
  public float rarity(int place) {
    return rarity[place];
  }

  /**
   * Adds a term to a text.
   *
   * @param place of the term
   * @param times how much it counts there
   * @param sums where texts' vectors stand one after the other
   * @param offset where this text's begins
   */
  public void add(int place, float times, float[] sums, int offset) {
    float weight = times * rarity[place];
    int from = place * dimensions;
    for (int i = 0; i < dimensions; i++) {
      sums[offset + i] += weight * directions[from + i];
    }
  }

  /** Brings a vector that stands among others to length 1; one of zeroes stays. */
  public static void normalise(float[] vectors, int offset, int length) {
    double square = 0;
    for (int i = offset; i < offset + length; i++) {
      square += (double) vectors[i] * vectors[i];
    }
    if (square > 0) {
      float by = (float) (1 / Math.sqrt(square));
      for (int i = offset; i < offset + length; i++) {
        vectors[i] *= by;
      }
    }
  }
}
