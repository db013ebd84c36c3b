package nl.vipez.web.discovery;

import nl.vipez.library.model.PrintedLines;

/**
 * A text for reading: its lines follow each other without an empty one between, and the lines of a
 * printed page that belong together run on, so that a narrow screen can break them where it likes.
 * Knows where each place of the text as it was has gone.
 */
final class Readable {
  private final StringBuilder text = new StringBuilder();
  private final int[] places;

  /** A text whose lines stay lines. */
  Readable(String original) {
    this(original, PrintedLines.NONE);
  }

  /** A text of which those lines run on that the page only broke for its width. */
  Readable(String original, PrintedLines lines) {
    places = new int[original.length() + 1];
    int at = 0;
    while (at < original.length()) {
      int end = at;
      int breaks = 0;
      while (end < original.length() && Character.isWhitespace(original.charAt(end))) {
        breaks += original.charAt(end) == '\n' ? 1 : 0;
        end++;
      }
      boolean edge = text.isEmpty() || end == original.length();
      String blank =
          edge
              ? ""
              : breaks == 0
                  ? original.substring(at, end)
                  : lines.runOn(at, end, breaks) ? " " : "\n";
      for (int i = at; i < end; i++) {
        places[i] = text.length() + Math.min(i - at, blank.length());
      }
      text.append(blank);
      if (end < original.length()) {
        places[end] = text.length();
        text.append(original.charAt(end));
        end++;
      }
      at = end;
    }
    places[original.length()] = text.length();
  }

  /** The text to show. */
  String text() {
    return text.toString();
  }

  /** Where a place of the original now is; beyond its end is its end. */
  int at(int original) {
    return places[Math.clamp(original, 0, places.length - 1)];
  }
}
