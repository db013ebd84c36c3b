package nl.vipez.search;

import java.util.List;

/**
 * A stretch of a part's text.
 *
 * @param part the number of the part it stands in, from 1
 * @param locator what a person calls that part
 * @param headings the headings it stands under, outermost first
 * @param start where it begins in the part's text, in UTF-16 units
 * @param text the text itself, exactly as it stands in the part
 * @param marks what to highlight: ascending, not overlapping, each within the text
 * @param score higher is better; comparable within one answer only
 */
public record Passage(
    int part,
    Locator locator,
    List<String> headings,
    int start,
    String text,
    List<Mark> marks,
    double score) {

  public Passage {
    headings = List.copyOf(headings);
    marks = List.copyOf(marks);
    for (Mark mark : marks) {
      if (mark.end() > text.length()) {
        throw new IllegalArgumentException(mark + " ends beyond the text");
      }
    }
  }

  /**
   * A stretch to highlight.
   *
   * @param start first UTF-16 unit, from 0
   * @param end one past the last UTF-16 unit, above start
   */
  public record Mark(int start, int end) {
    public Mark {
      Checks.inRange(start, 0, Integer.MAX_VALUE, "start");
      Checks.inRange(end, start + 1, Integer.MAX_VALUE, "end");
    }
  }
}
