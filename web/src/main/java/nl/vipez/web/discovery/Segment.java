package nl.vipez.web.discovery;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of text, marked or not; pages write it out piece by piece, so that no text of a
 * document is ever taken for markup.
 *
 * @param text the stretch
 * @param marked whether to highlight it
 */
public record Segment(String text, boolean marked) {
  private static final String GAP = "… ";

  /** A text for reading: the lines of a page follow each other without an empty one between. */
  public static String readable(String text) {
    return text.strip().replaceAll("\\s*\\n\\s*", "\n");
  }

  /** A whole text cut at its marks, each [start, end), ascending. */
  public static List<Segment> of(String text, List<int[]> marks) {
    return cut(text, marks, 0, text.length());
  }

  /** The stretch of a text around its first mark, of about so many characters. */
  public static List<Segment> excerpt(String text, List<int[]> marks, int length) {
    int first = marks.isEmpty() ? 0 : marks.getFirst()[0];
    int start = wordStart(text, Math.max(0, first - length / 3));
    int end = wordEnd(text, Math.min(text.length(), start + length));
    List<Segment> segments = new ArrayList<>();
    if (start > 0) {
      segments.add(new Segment(GAP, false));
    }
    segments.addAll(cut(text, marks, start, end));
    if (end < text.length()) {
      segments.add(new Segment(" …", false));
    }
    return segments;
  }

  private static List<Segment> cut(String text, List<int[]> marks, int start, int end) {
    List<Segment> segments = new ArrayList<>();
    int at = start;
    for (int[] mark : marks) {
      int from = Math.max(mark[0], at);
      int to = Math.min(mark[1], end);
      if (from < to) {
        add(segments, text.substring(at, from), false);
        add(segments, text.substring(from, to), true);
        at = to;
      }
    }
    add(segments, text.substring(Math.min(at, end), end), false);
    return segments;
  }

  private static void add(List<Segment> segments, String text, boolean marked) {
    if (!text.isEmpty()) {
      segments.add(new Segment(text, marked));
    }
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
