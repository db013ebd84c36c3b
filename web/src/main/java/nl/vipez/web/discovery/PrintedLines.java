package nl.vipez.web.discovery;

import java.util.regex.Pattern;

/**
 * Tells the ends of paragraphs on a printed page from the ends of its lines: a line runs on when it
 * is about as long as lines of this page are, and what follows is no item of a list and no numbered
 * heading.
 */
final class PrintedLines {
  private static final int LEAST = 40;
  private static final double NEARLY = 0.75;
  private static final Pattern BEGINS =
      Pattern.compile("(?:[•●▪–—*-]|\\d+[.)]|\\d+(?:\\.\\d+)+|[a-z][.)])\\s.*", Pattern.DOTALL);
  private static final Pattern SINGLE = Pattern.compile("[^\\s][^\\S\\n]*\\n[^\\S\\n]*[^\\s]");

  /** Nothing runs on. */
  static final PrintedLines NONE = new PrintedLines("");

  private final String text;
  private final int full;
  private final boolean emptyLinesPart;

  /**
   * Of a page.
   *
   * @param text the page's text, its lines parted by line feeds
   */
  PrintedLines(String text) {
    this.text = text;
    int[] lengths =
        text.lines()
            .map(String::strip)
            .mapToInt(String::length)
            .filter(n -> n > 0)
            .sorted()
            .toArray();
    full = lengths.length == 0 ? 0 : lengths[lengths.length * 3 / 4];
    // Some writers put an empty line after every line: then it says nothing of paragraphs.
    emptyLinesPart = SINGLE.matcher(text).find();
  }

  /**
   * Whether the line that ends here goes on in the next.
   *
   * @param end where the line ends
   * @param next where the next begins
   * @param breaks line feeds between the two, above 0
   */
  boolean runOn(int end, int next, int breaks) {
    if (full < LEAST || breaks > 1 && emptyLinesPart) {
      return false;
    }
    int begin = text.lastIndexOf('\n', end - 1) + 1;
    int length = text.substring(begin, end).strip().length();
    int until = text.indexOf('\n', next);
    String following = text.substring(next, until < 0 ? text.length() : until);
    return length >= NEARLY * full && !BEGINS.matcher(following).matches();
  }
}
