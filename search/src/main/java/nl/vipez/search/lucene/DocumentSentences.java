package nl.vipez.search.lucene;

import java.util.Arrays;
import java.util.List;

/**
 * The sentence vectors of one document's passages, a byte a number.
 *
 * @param fingerprint of the document that they are of
 * @param texts a checksum of each text that a vector was made of
 * @param vectors one after the other; not to be changed
 */
record DocumentSentences(String fingerprint, long[] texts, byte[] vectors) {

  private static final int MOST = 127;

  DocumentSentences {
    if (texts.length == 0 ? vectors.length > 0 : vectors.length % texts.length != 0) {
      throw new IllegalArgumentException(vectors.length + " numbers for " + texts.length);
    }
  }

  /** Of vectors of any length: only their directions are kept. */
  static DocumentSentences of(String fingerprint, long[] texts, List<byte[]> vectors) {
    int dimensions = vectors.isEmpty() ? 0 : vectors.getFirst().length;
    byte[] all = new byte[Math.multiplyExact(vectors.size(), dimensions)];
    for (int i = 0; i < vectors.size(); i++) {
      System.arraycopy(vectors.get(i), 0, all, i * dimensions, dimensions);
    }
    return new DocumentSentences(fingerprint, texts, all);
  }

  /** The largest number becomes 127. */
  static byte[] bytes(float[] vector) {
    float largest = 0;
    for (float number : vector) {
      largest = Math.max(largest, Math.abs(number));
    }
    byte[] result = new byte[vector.length];
    for (int i = 0; i < result.length && largest > 0; i++) {
      result[i] = (byte) Math.round(MOST * vector[i] / largest);
    }
    return result;
  }

  int passages() {
    return texts.length;
  }

  /** The vector made of a text before, if it is here; else an empty one. */
  byte[] madeOf(long text) {
    int dimensions = texts.length == 0 ? 0 : vectors.length / texts.length;
    for (int i = 0; i < texts.length; i++) {
      if (texts[i] == text) {
        return Arrays.copyOfRange(vectors, i * dimensions, (i + 1) * dimensions);
      }
    }
    return new byte[0];
  }

  /**
   * The cosine of a passage to a query.
   *
   * @param asked of length 1, with as many numbers as each of these
   */
  float cosine(float[] asked, int passage) {
    int from = passage * asked.length;
    float product = 0;
    int squares = 0;
    for (int i = 0; i < asked.length; i++) {
      int number = vectors[from + i];
      product += asked[i] * number;
      squares += number * number;
    }
    return squares == 0 ? 0 : (float) (product / Math.sqrt(squares));
  }
}
