package nl.vipez.web.discovery;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * A stretch of text, marked or not; pages write it out piece by piece, so that no text of a
 * document is ever taken for markup.
 *
 * @param text the stretch
 * @param marked whether it is a word that was looked for
 * @param found whether it belongs to the passage that was found
 */
public record Segment(String text, boolean marked, boolean found) {

  /** A text cut at its marks, each [start, end), ascending; none of it is the passage found. */
  public static List<Segment> of(String text, List<int[]> marks) {
    return of(text, marks, new int[] {0, 0});
  }

  /** A text cut at its marks and at both ends of the passage found. */
  static List<Segment> of(String text, List<int[]> marks, int[] passage) {
    return cut(text, marks, passage, 0, text.length());
  }

  /** The stretch of a text that an excerpt shows, cut at its marks, with dots where it goes on. */
  static List<Segment> of(Excerpt excerpt, String text, List<int[]> marks) {
    List<Segment> segments = new ArrayList<>();
    if (excerpt.start() > 0) {
      segments.add(new Segment("… ", false, false));
    }
    segments.addAll(cut(text, marks, new int[] {0, 0}, excerpt.start(), excerpt.end()));
    if (excerpt.end() < text.length()) {
      segments.add(new Segment(" …", false, false));
    }
    return segments;
  }

  /** The stretch of a text around its first mark, of about so many characters. */
  public static List<Segment> excerpt(String text, List<int[]> marks, int length) {
    return of(Excerpt.of(text, marks, length), text, marks);
  }

  private static List<Segment> cut(
      String text, List<int[]> marks, int[] passage, int start, int end) {
    TreeSet<Integer> cuts = new TreeSet<>(List.of(start, end));
    cuts.add(Math.clamp(passage[0], start, end));
    cuts.add(Math.clamp(passage[1], start, end));
    for (int[] mark : marks) {
      cuts.add(Math.clamp(mark[0], start, end));
      cuts.add(Math.clamp(mark[1], start, end));
    }
    List<Segment> segments = new ArrayList<>();
    int at = start;
    int next = 0;
    for (int cut : cuts.tailSet(start, false)) {
      int here = at;
      while (next < marks.size() && marks.get(next)[1] <= here) {
        next++;
      }
      boolean marked = next < marks.size() && marks.get(next)[0] <= here;
      boolean found = passage[0] <= here && here < passage[1];
      segments.add(new Segment(text.substring(at, cut), marked, found));
      at = cut;
    }
    return segments;
  }
}
