package nl.vipez.web.discovery;

/**
 * A text for reading: the lines of a page follow each other without an empty one between. Knows
 * where each place of the text as it was has gone.
 */
final class Readable {
  private final StringBuilder text = new StringBuilder();
  private final int[] places;

  Readable(String original) {
    places = new int[original.length() + 1];
    int at = 0;
    while (at < original.length()) {
      int end = at;
      boolean line = false;
      while (end < original.length() && Character.isWhitespace(original.charAt(end))) {
        line |= original.charAt(end) == '\n';
        end++;
      }
      boolean edge = text.isEmpty() || end == original.length();
      String blank = edge ? "" : line ? "\n" : original.substring(at, end);
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
