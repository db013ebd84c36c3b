package nl.vipez.library.model;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells the ends of paragraphs on a printed page from the ends of its lines: a line runs on when it
 * is about as long as lines of this page are, and what follows is no item of a list and no numbered
 * heading.
 */
public final class PrintedLines {
  private static final int LEAST = 40;
  private static final double NEARLY = 0.75;
  private static final Pattern BEGINS =
      Pattern.compile("(?:[•●▪–—*-]|\\d+[.)]|\\d+(?:\\.\\d+)+|[a-z][.)])\\s.*", Pattern.DOTALL);
  private static final Pattern GAP = Pattern.compile("\\s*\\n\\s*");
  private static final Pattern SINGLE = Pattern.compile("[^\\s][^\\S\\n]*\\n[^\\S\\n]*[^\\s]");

  /** Nothing runs on. */
  public static final PrintedLines NONE = new PrintedLines("");

  private final String text;
  private final int full;
  private final boolean emptyLinesPart;

  /**
   * Of a page.
   *
   * @param text the page's text, its lines parted by line feeds
   */
  public PrintedLines(String text) {
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
  public boolean runOn(int end, int next, int breaks) {
    if (full < LEAST || breaks > 1 && emptyLinesPart) {
      return false;
    }
    int begin = text.lastIndexOf('\n', end - 1) + 1;
    int length = text.substring(begin, end).strip().length();
    int until = text.indexOf('\n', next);
    String following = text.substring(next, until < 0 ? text.length() : until);
    return length >= NEARLY * full && !BEGINS.matcher(following).matches();
  }

  /**
   * The paragraphs, each on one line; headings, items and cells that stand alone are paragraphs.
   */
  public List<String> paragraphs() {
    List<String> paragraphs = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    Matcher gap = GAP.matcher(text);
    int at = 0;
    while (gap.find()) {
      open.append(text, at, gap.start());
      int breaks = (int) gap.group().chars().filter(sign -> sign == '\n').count();
      if (gap.end() < text.length()
          && (goesOn(open, text.codePointAt(gap.end())) || runOn(gap.start(), gap.end(), breaks))) {
        open.append(' ');
      } else {
        paragraphs.add(open.toString());
        open.setLength(0);
      }
      at = gap.end();
    }
    paragraphs.add(open.append(text, at, text.length()).toString());
    return paragraphs.stream().map(String::strip).filter(one -> !one.isEmpty()).toList();
  }

  /**
   * Whether a sentence goes on from what stands before a break to what stands behind it: the one
   * does not end it, and the other begins small.
   */
  public static boolean goesOn(CharSequence before, int behind) {
    return !before.isEmpty()
        && ".!?;:".indexOf(before.charAt(before.length() - 1)) < 0
        && Character.isLowerCase(behind);
  }
}
