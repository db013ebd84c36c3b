package nl.vipez.web.discovery;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The stretch of a passage that a row of the results shows.
 *
 * @param start first UTF-16 unit
 * @param end one past the last
 */
record Excerpt(int start, int end) {
  private static final double AGAIN = 0.1;

  /**
   * About so many characters where most of the different words looked for stand together, cut
   * between words; the beginning where none stands.
   *
   * @param marks the words looked for, each [start, end), ascending
   */
  static Excerpt of(String text, List<int[]> marks, int length) {
    return of(text, marks, length, List.of()).orElseGet(() -> around(text, 0, length));
  }

  /**
   * The same, but not what has been shown already: passages of one page may overlap.
   *
   * @param shown stretches of this text that other passages show
   * @return none when nothing is left to show
   */
  static Optional<Excerpt> of(String text, List<int[]> marks, int length, List<Excerpt> shown) {
    Optional<Excerpt> best = Optional.empty();
    double most = 0;
    for (int[] mark : marks) {
      Excerpt here = around(text, mark[0], length);
      double worth = here.worth(text, marks);
      if (worth > most && shown.stream().noneMatch(here::overlaps)) {
        most = worth;
        best = Optional.of(here);
      }
    }
    return best;
  }

  /** The same stretch counted from elsewhere. */
  Excerpt moved(int by) {
    return new Excerpt(start + by, end + by);
  }

  private boolean overlaps(Excerpt other) {
    return Math.min(end, other.end) - Math.max(start, other.start) > (end - start) / 2;
  }

  private double worth(String text, List<int[]> marks) {
    Set<String> words = new HashSet<>();
    int all = 0;
    for (int[] mark : marks) {
      if (mark[0] >= start && mark[0] < end) {
        words.add(text.substring(mark[0], mark[1]).toLowerCase(Locale.ROOT));
        all++;
      }
    }
    return words.size() + AGAIN * Math.min(all - words.size(), 5);
  }

  private static Excerpt around(String text, int mark, int length) {
    int start = wordStart(text, Math.max(0, mark - length / 3));
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
