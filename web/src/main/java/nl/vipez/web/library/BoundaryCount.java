package nl.vipez.web.library;

import java.nio.charset.StandardCharsets;

/**
 * Counts how often a form's boundary occurs in the bytes that pass, however they are cut into
 * pieces (Knuth, Morris and Pratt, 1977).
 */
final class BoundaryCount {
  private final byte[] boundary;
  private final int[] fallback;
  private int matched;
  private int count;

  /**
   * Counts this boundary.
   *
   * @param boundary as the media type names it, not empty; RFC 2046 allows 70 characters
   */
  BoundaryCount(String boundary) {
    this.boundary = ("--" + boundary).getBytes(StandardCharsets.ISO_8859_1);
    this.fallback = new int[this.boundary.length];
    for (int i = 1, same = 0; i < this.boundary.length; i++) {
      while (same > 0 && this.boundary[i] != this.boundary[same]) {
        same = fallback[same - 1];
      }
      same += this.boundary[i] == this.boundary[same] ? 1 : 0;
      fallback[i] = same;
    }
  }

  /** Takes the next bytes. */
  void pass(byte[] bytes, int offset, int length) {
    for (int i = offset; i < offset + length; i++) {
      while (matched > 0 && bytes[i] != boundary[matched]) {
        matched = fallback[matched - 1];
      }
      matched += bytes[i] == boundary[matched] ? 1 : 0;
      if (matched == boundary.length) {
        count++;
        matched = fallback[matched - 1];
      }
    }
  }

  /** How often it occurred so far. */
  int count() {
    return count;
  }
}
