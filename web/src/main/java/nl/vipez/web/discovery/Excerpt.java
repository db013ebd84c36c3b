package nl.vipez.web.discovery;

import java.util.List;

/**
 * The stretch of a passage that a row of the results shows.
 *
 * @param start first UTF-16 unit
 * @param end one past the last
 */
record Excerpt(int start, int end) {

  /** About so many characters around the first mark, cut between words. */
  static Excerpt of(String text, List<int[]> marks, int length) {
    int first = marks.isEmpty() ? 0 : marks.getFirst()[0];
    int start = wordStart(text, Math.max(0, first - length / 3));
    return new Excerpt(start, wordEnd(text, Math.min(text.length(), start + length)));
  }

  private static int wordStart(String text, int at) {
    int start = at;
    while (start > 0 && start < text.length() && !Character.isWhitespace(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static int wordEnd(String text, int at) {
    int end = at;
    while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return end;
  }
}
