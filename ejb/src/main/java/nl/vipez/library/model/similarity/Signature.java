package nl.vipez.library.model.similarity;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;

/**
 * A MinHash signature: of each of many orders of all shingles, the first that a text holds. The
 * share of equal places in two signatures estimates the Jaccard index of the texts, with a standard
 * error of at most 1 / (2 √places).
 *
 * <p>Source: A. Broder, 1997; bands after Leskovec, Rajaraman and Ullman, "Mining of Massive
 * Datasets", chapter 3.
 *
 * @param minima one number a place
 */
public record Signature(int[] minima) {

  /** The signature of a text with so many places. */
  public static Signature of(Shingles shingles, int places) {
    long[] least = new long[places];
    Arrays.fill(least, Long.MAX_VALUE);
    long[] orders = new long[places];
    Arrays.setAll(orders, place -> Shingles.mix(place + 1L));
    for (long shingle : shingles.hashes()) {
      for (int place = 0; place < places; place++) {
        long value = Shingles.mix(shingle ^ orders[place]);
        least[place] = Math.min(least[place], value);
      }
    }
    return new Signature(Arrays.stream(least).mapToInt(value -> (int) (value >>> 16)).toArray());
  }

  /** The estimated Jaccard index, 0 to 1. Both must have been made with as many places. */
  public double estimate(Signature other) {
    if (minima.length != other.minima.length) {
      throw new IllegalArgumentException(minima.length + " places, " + other.minima.length);
    }
    int equal = 0;
    for (int place = 0; place < minima.length; place++) {
      equal += minima[place] == other.minima[place] ? 1 : 0;
    }
    return (double) equal / minima.length;
  }

  /**
   * The signature cut in bands, a number each: texts that agree in one whole band are worth
   * comparing.
   */
  public int[] bands(int count) {
    int rows = minima.length / count;
    int[] bands = new int[count];
    for (int band = 0; band < count; band++) {
      bands[band] = Arrays.hashCode(Arrays.copyOfRange(minima, band * rows, (band + 1) * rows));
    }
    return bands;
  }

  /** As text, for keeping. */
  public String encoded() {
    ByteBuffer bytes = ByteBuffer.allocate(minima.length * Integer.BYTES);
    bytes.asIntBuffer().put(minima);
    return Base64.getEncoder().encodeToString(bytes.array());
  }

  /** What {@link #encoded} wrote. */
  public static Signature decoded(String text) {
    byte[] bytes = Base64.getDecoder().decode(text);
    int[] minima = new int[bytes.length / Integer.BYTES];
    ByteBuffer.wrap(bytes).asIntBuffer().get(minima);
    return new Signature(minima);
  }
}
